import ts from 'typescript';
import { visitNodes } from '../syntax/nodes.ts';
import { mapAlternatives, oneOf } from './alternatives.ts';
import { argumentsOf } from './arguments.ts';
import { baseOf, constructorOf } from './class-parts.ts';
import { instantiate } from './classes.ts';
import { mayEnd } from './completion.ts';
import { bothHold, type Decide, otherwise, settle } from './conditions.ts';
import { constructed, returnsObject } from './constructor-functions.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters } from './frames.ts';
import { interopCall, mergeCall } from './interop.ts';
import type { LibraryCall, Single } from './library/call.ts';
import { callExternal, callMethod, constructExternal } from './library/index.ts';
import { isNullish } from './library/relations.ts';
import { conditionsOf } from './path-conditions.ts';
import { isAsync, isTakenApart } from './promises.ts';
import { reasonOf } from './reasons.ts';
import { asFarAsMade } from './this.ts';
import {
  type Alternative,
  type ClassValue,
  type FunctionNode,
  type FunctionValue,
  type Instance,
  literal,
  type Origin,
  type SelfValue,
  unknown,
  type Value,
} from './value.ts';
import { quote } from './wording.ts';
import { afterWritesToResults } from './writes.ts';

/** What `new X(…)` makes. */
export function evaluateNew(node: ts.NewExpression, environment: Environment, evaluation: Evaluation): Value {
  const origin = { module: environment.module, node };
  const args = argumentsOf(node.arguments ?? [], environment, evaluation);
  return mapAlternatives(evaluation.evaluate(node.expression, environment), origin, (callee) => {
    if (callee.kind === 'external')
      return (
        constructExternal(callee, libraryCall(args, origin, evaluation)) ?? {
          kind: 'instance',
          callee,
          args,
          written: new Map(),
          origin,
        }
      );
    if (callee.kind === 'class') {
      return givesBackObject(callee, evaluation)
        ? unknown('what the constructor gives back is not followed', origin)
        : fresh(instantiate(callee, args, origin, evaluation));
    }
    const made = callee.kind === 'function' ? constructed(callee, args, origin, evaluation) : undefined;
    if (made) return made;
    return unknown(`the class \`${environment.module.textOf(node.expression)}\` is not known`, origin);
  });
}

/** Lines of classes are followed so far. */
const longestLine = 12;

/** Whether the constructor of a class, or of one that it extends, may give back another object. */
function givesBackObject(of: ClassValue, evaluation: Evaluation): boolean {
  let at: Value | undefined = of;
  for (let depth = 0; at?.kind === 'class' && depth < longestLine; depth++) {
    const constructor = constructorOf(at.node);
    if (constructor && returnsObject(constructor)) return true;
    at = baseOf(at, evaluation);
  }
  return false;
}

/** An object that nobody has got hold of yet. */
function fresh(made: SelfValue | Instance): SelfValue | Instance {
  return made.kind === 'self' ? { ...made, isFresh: true } : made;
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
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword && isTakenApart(node, module))
    return unknown('it is a promise, for which nothing waits here', origin);
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return loaded(first, '*', origin, environment, evaluation);
  if (isRequire(node, environment) && first)
    return loaded(first, 'module.exports', origin, environment, evaluation);
  const interop = interopCall(node, environment, evaluation);
  if (interop) return interop;
  const args = argumentsOf(node.arguments, environment, evaluation);
  const call = libraryCall(args, origin, evaluation);
  const merged = mergeCall(node, call);
  if (merged) return merged;
  const method = methodOf(node, environment, evaluation);
  if (method)
    return mapAlternatives(method.object, origin, (object) => {
      if (ts.isOptionalChain(node) && isNullish(object)) return literal(undefined, origin);
      return (
        callMethod(object, method.name, call) ??
        calledProperty(evaluation.property(object, method.name, origin))
      );
    });
  const given = calledProperty(evaluation.evaluate(node.expression, environment));
  return afterWritesToResults(given, node, environment, evaluation);

  function calledProperty(callee: Value): Value {
    return mapAlternatives(callee, origin, (one) => {
      if (ts.isOptionalChain(node) && isNullish(one)) return literal(undefined, origin);
      if (one.kind === 'function' && isAsync(one.node) && isTakenApart(node, module))
        return unknown('it is a promise, for which nothing waits here', origin);
      return called(one, call) ?? notCallable(one, node.expression, origin);
    });
  }
}

/** What `require` or `import()` gives: of each module that may be meant, where its specifier is known. */
function loaded(
  specifier: ts.Expression | undefined,
  name: string,
  origin: Origin,
  environment: Environment,
  evaluation: Evaluation,
): Value {
  if (!specifier) return unknown('the module is not known', origin);
  return mapAlternatives(evaluation.evaluate(specifier, environment), origin, (one) =>
    one.kind === 'literal' && typeof one.value === 'string'
      ? evaluation.imported(one.value, name, origin)
      : unknown(`the module that ${quote(specifier, environment.module)} names is not known`, origin),
  );
}

/** A call of something that the language or a package gives, with the way back to functions of the workspace. */
function libraryCall(args: readonly Value[], origin: Origin, evaluation: Evaluation): LibraryCall {
  const call: LibraryCall = {
    args,
    origin,
    evaluation,
    invoke: (callee, given) =>
      mapAlternatives(
        callee,
        origin,
        (one) =>
          called(one, { ...call, args: given }) ??
          unknown(`what is called is not followed: ${reasonOf(one)}`, origin),
      ),
  };
  return call;
}

/** What a call of a value gives; undefined for what is no function that is known. */
function called(callee: Single, call: LibraryCall): Value | undefined {
  const { args, origin, evaluation } = call;
  switch (callee.kind) {
    case 'function':
      return evaluation.call(callee, args, origin);
    case 'external':
      return callExternal(callee, call) ?? { kind: 'result', callee, args, origin };
    case 'member':
      return { kind: 'result', callee, args, origin };
    default:
      return undefined;
  }
}

function notCallable(callee: Single, expression: ts.Expression, origin: Origin): Value {
  const reads = callee.kind === 'unknown' ? callee.reads : undefined;
  return unknown(`${quote(expression, origin.module)} is not followed: ${reasonOf(callee)}`, origin, reads);
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
  const held = evaluation.evaluate(callee.expression, environment);
  const isThis = callee.expression.kind === ts.SyntaxKind.ThisKeyword;
  return { object: isThis ? asFarAsMade(held, callee) : held, name: callee.name.text };
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
  // What the returns before have ruled out.
  let notLeft: string | undefined;
  visitNodes(body, (inner) => {
    if (ts.isFunctionLike(inner) || ts.isClassLike(inner) || isSure) return false;
    if (!ts.isReturnStatement(inner) && !ts.isThrowStatement(inner)) return undefined;
    const reached = conditionsOf(inner, body, undefined, outer.module);
    const decide: Decide = (test, among) => evaluation.decide(test, frame, among);
    const when = settle(reached, decide);
    if (when === 'never') return false;
    if (ts.isThrowStatement(inner)) {
      // What stands behind it is dead as well; under a condition, what comes after is what a caller gets.
      isSure = when === undefined && !isCaught(inner, body);
      return false;
    }
    const value = inner.expression
      ? afterRun(evaluation.evaluate(inner.expression, frame), node, frame)
      : literal(undefined, origin);
    alternatives.push({ value, when: bothHold(notLeft, when) });
    notLeft = bothHold(notLeft, otherwise(reached, decide));
    // What stands behind a return that is always reached is dead.
    isSure = when === undefined;
    return false;
  });
  if (!isSure && (alternatives.length === 0 || mayEnd(body)))
    alternatives.push({ value: literal(undefined, origin), when: notLeft });
  return alternatives.length > 0
    ? oneOf(alternatives, origin)
    : unknown('the function throws, so that there is no value', origin);
}

/** Whether a `try` in a function catches what is thrown there, or leaves by its `finally`. */
function isCaught(thrown: ts.ThrowStatement, body: ts.Block): boolean {
  for (let at: ts.Node = thrown; at !== body; at = at.parent)
    if (ts.isTryStatement(at.parent) && at !== at.parent.finallyBlock) return true;
  return false;
}

/** What a method gives back; where that is its own object, with the method's having run on it. */
function afterRun(value: Value, method: FunctionNode, frame: Environment): Value {
  const { self } = frame;
  if (value !== self || self?.kind !== 'self') return value;
  return { ...self, ran: [...(self.ran ?? []), { method, frame }] };
}
