import ts from 'typescript';
import { identityFunctions } from '../knowledge/identity-functions.ts';
import { visitNodes } from '../syntax/nodes.ts';
import { instantiate } from './classes.ts';
import { mayEnd } from './completion.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { conditionsOf, quote, settle } from './flow.ts';
import { bindParameters } from './frames.ts';
import { ObjectDraft, reasonOf } from './objects.ts';
import { joinText, negate } from './operators.ts';
import {
  type Alternative,
  type ArrayValue,
  type External,
  type FunctionValue,
  type Literal,
  literal,
  mapAlternatives,
  type Origin,
  oneOf,
  unknown,
  type Value,
} from './value.ts';

/** What `new X(…)` makes. */
export function evaluateNew(node: ts.NewExpression, environment: Environment, evaluation: Evaluation): Value {
  const origin = { module: environment.module, node };
  const args = argumentsOf(node.arguments ?? [], environment, evaluation);
  return mapAlternatives(evaluation.evaluate(node.expression, environment), origin, (callee) => {
    if (callee.kind === 'external') return { kind: 'instance', callee, args, written: new Map(), origin };
    if (callee.kind === 'class') return instantiate(callee, args, origin, evaluation);
    return unknown(`the class \`${environment.module.textOf(node.expression)}\` is not known`, origin);
  });
}

/** What a call gives. */
export function evaluateCall(
  node: ts.CallExpression,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  const { module } = environment;
  const origin = { module, node };
  const [first] = node.arguments;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return first && ts.isStringLiteralLike(first)
      ? evaluation.imported(first.text, '*', origin)
      : unknown('the module is not known', origin);
  }
  if (isRequire(node, environment) && first) {
    return ts.isStringLiteralLike(first)
      ? evaluation.imported(first.text, 'module.exports', origin)
      : unknown('the module is not known', origin);
  }
  const args = argumentsOf(node.arguments, environment, evaluation);
  const method = methodOf(node, environment, evaluation);
  const builtIn = method && callMethod(method.object, method.name, args, origin);
  if (builtIn) return builtIn;
  const callee = method
    ? evaluation.property(method.object, method.name, origin)
    : evaluation.evaluate(node.expression, environment);
  return mapAlternatives(callee, origin, (one) => {
    switch (one.kind) {
      case 'function':
        return evaluation.call(one, args, origin);
      case 'external':
        return callExternal(one, args, origin);
      case 'member':
        return { kind: 'result', callee: one, args, origin };
      default:
        return unknown(`${quote(node.expression, module)} is not followed: ${reasonOf(one)}`, origin);
    }
  });
}

function isRequire(node: ts.CallExpression, { module }: Environment): boolean {
  return (
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'require' &&
    !module.scopes.bindingOf(node.expression)
  );
}

function methodOf(
  node: ts.CallExpression,
  environment: Environment,
  evaluation: Evaluation,
): { readonly object: Value; readonly name: string } | undefined {
  const callee = ts.isParenthesizedExpression(node.expression) ? node.expression.expression : node.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind === ts.SyntaxKind.SuperKeyword)
    return undefined;
  return { object: evaluation.evaluate(callee.expression, environment), name: callee.name.text };
}

/** More parameters than a function that takes a set-up has. */
const mostParameters = 12;

/** The arguments; from a spread of an unknown list on they are unknown. */
function argumentsOf(
  nodes: readonly ts.Expression[],
  environment: Environment,
  evaluation: Evaluation,
): readonly Value[] {
  const args: Value[] = [];
  for (const node of nodes) {
    if (!ts.isSpreadElement(node)) {
      args.push(evaluation.evaluate(node, environment));
      continue;
    }
    const list = evaluation.evaluate(node.expression, environment);
    if (list.kind === 'array') for (const element of list.elements) args.push(element);
    if (list.kind === 'array' && !list.open) continue;
    // From here on any parameter may get any argument, or none.
    const spread = unknown('its arguments are spread', { module: environment.module, node });
    return [...args, ...Array.from({ length: mostParameters }, () => spread)];
  }
  return args;
}

/** The return value of a function of the workspace; conditions that its arguments settle are struck out. */
export function callFunction(
  callee: FunctionValue,
  args: readonly Value[],
  origin: Origin,
  evaluation: Evaluation,
): Value {
  const { node, environment: outer } = callee;
  if ('asteriskToken' in node && node.asteriskToken) return unknown('a generator is not followed', origin);
  const { body } = node;
  if (!body) return unknown('a function without a body', origin);
  const frame = innerEnvironment(outer, node, bindParameters(node, args, outer, origin, evaluation));
  frame.self = callee.self;
  if (!ts.isBlock(body)) return evaluation.evaluate(body, frame);
  const alternatives: Alternative[] = [];
  let isSure = false;
  visitNodes(body, (inner) => {
    if (ts.isFunctionLike(inner) || ts.isClassLike(inner) || isSure) return false;
    if (!ts.isReturnStatement(inner)) return undefined;
    const when = settle(conditionsOf(inner, body, undefined, outer.module), (test) =>
      evaluation.decide(test, frame),
    );
    if (when === 'never') return false;
    const value = inner.expression
      ? evaluation.evaluate(inner.expression, frame)
      : literal(undefined, origin);
    alternatives.push({ value, when });
    // What stands behind a return that is always reached is dead.
    isSure = when === undefined;
    return false;
  });
  if (!isSure && (alternatives.length === 0 || mayEnd(body)))
    alternatives.push({ value: literal(undefined, origin) });
  return oneOf(alternatives, origin);
}

function callExternal(callee: External, args: readonly Value[], origin: Origin): Value {
  const name = [callee.module, ...callee.path].join('.');
  const [first] = args;
  if (first && identityFunctions.has(name)) return first;
  switch (name) {
    case 'global.Object.assign': {
      const draft = new ObjectDraft(first?.kind === 'object' ? first : undefined);
      if (first && first.kind !== 'object') draft.spread(first, origin);
      for (const source of args.slice(1)) draft.spread(source, origin);
      return draft.finish(first?.kind === 'object' ? first.origin : origin);
    }
    case 'global.Boolean':
      return negate(negate(first ?? literal(undefined, origin), origin), origin);
    case 'global.String':
      return first ? mapAlternatives(first, origin, (one) => toText(one, origin)) : literal('', origin);
    default:
      return { kind: 'result', callee, args, origin };
  }
}

function toText(value: Value, origin: Origin): Value {
  if (value.kind === 'literal') return literal(String(value.value), origin, [value]);
  const isKnown = value.kind === 'template' || value.kind === 'environment' || value.kind === 'unknown';
  return isKnown ? value : unknown('it is turned into a text', origin);
}

/** The methods of lists and texts that endpoints, lists of suites and the like are built with. */
function callMethod(object: Value, name: string, args: readonly Value[], origin: Origin): Value | undefined {
  if (object.kind === 'array' && !object.open) return callArrayMethod(object, name, args, origin);
  if (object.kind === 'literal' && typeof object.value === 'string')
    return callStringMethod(object, object.value, name, origin);
  if (object.kind === 'function' && name === 'bind' && args.length <= 1) return object;
  return undefined;
}

function callArrayMethod(
  list: ArrayValue,
  name: string,
  args: readonly Value[],
  origin: Origin,
): Value | undefined {
  if (name === 'concat') {
    const parts = args.flatMap((arg) => (arg.kind === 'array' ? arg.elements : [arg]));
    return args.some((arg) => arg.kind === 'array' && arg.open)
      ? undefined
      : { kind: 'array', elements: [...list.elements, ...parts], origin };
  }
  if (name !== 'join') return undefined;
  const separator = args[0] ?? literal(',', origin);
  if (separator.kind !== 'literal') return undefined;
  const texts = list.elements.map((element) => (isNothing(element) ? literal('', element.origin) : element));
  // Whether an element that is not known shows as nothing or as a text is not known either.
  if (
    texts.some(
      (element) => element.kind === 'one-of' && element.alternatives.some((one) => isNothing(one.value)),
    )
  )
    return undefined;
  const pieces = texts.flatMap((element, index) => (index === 0 ? [element] : [separator, element]));
  return pieces.length === 0 ? literal('', origin) : joinText(pieces, origin);
}

/** What `join` leaves out. */
function isNothing(value: Value): boolean {
  return value.kind === 'literal' && (value.value === undefined || value.value === null);
}

function callStringMethod(object: Literal, text: string, name: string, origin: Origin): Value | undefined {
  const work: Readonly<Record<string, () => string>> = {
    toLowerCase: () => text.toLowerCase(),
    toUpperCase: () => text.toUpperCase(),
    toString: () => text,
    trim: () => text.trim(),
  };
  const done = Object.hasOwn(work, name) ? work[name] : undefined;
  return done && literal(done(), origin, [object]);
}
