import ts from 'typescript';
import { containerOf } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { alternativesOf, oneOf } from './alternatives.ts';
import { type Site, sitesOf, sitesSeen } from './assignment-sites.ts';
import { callsBetween } from './completion.ts';
import { settle } from './conditions.ts';
import { callBefore } from './earlier-calls.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { type Fill, fillOf, isFallback } from './fills.ts';
import { iterated } from './library/iterating.ts';
import { destructured } from './patterns.ts';
import { reach } from './reach.ts';
import { runsIn } from './run-places.ts';
import { type Alternative, type Origin, type Primitive, unknown, type Value } from './value.ts';

/** A point where a name gets a value. */
export interface Definition {
  readonly node: ts.Node;
  readonly value: () => Value;
}

/** A use of a name, and what it is before anything is assigned to it. */
export interface NameUse {
  readonly binding: Binding;
  readonly use: ts.Node;
  readonly initial: () => Value;
  /** A value with what was written onto it from a point on. */
  readonly written: (value: Value, from: ts.Node) => Value;
}

/** A name that may have been assigned in so many places is not followed. */
const mostReaching = 100;

/** What a name got on the way to a use: a value, or one for where it had none. */
type Step = { readonly definition: Definition; readonly when: string | undefined } | { readonly fill: Fill };

/** What a name can be at a use, of all that is assigned to it. */
export function reachingDefinitions(name: NameUse, frame: Environment, evaluation: Evaluation): Value {
  const { binding, use, initial, written } = name;
  const { module } = frame;
  const home = binding.declaration;
  const origin: Origin = { module, node: home };
  const tooOften = unknown(`\`${binding.name}\` is assigned too often to follow`, origin);
  const seen = sitesSeen(binding, use);
  const decide = (test: ts.Expression, among?: readonly ts.Expression[]): boolean | undefined =>
    evaluation.decide(test, frame, among);
  const settled = (node: ts.Node): 'too much' | 'never' | string | undefined => {
    const reached = reach(node, use, module, { home });
    const cost = reached === 'never' ? 1 : 1 + reached.length;
    return evaluation.spend(cost) ? settle(reached, decide) : 'too much';
  };

  // Backwards, to the assignment that has been done in any case: what came before it is gone.
  const steps: Step[] = [];
  let last: Definition | undefined;
  let isReplaced = false;
  for (const site of seen.backwards) {
    if (steps.length > mostReaching) return tooOften;
    const fill = fillOf(site.node, binding, module);
    const isFilled = fill && settled(fill.at) === undefined;
    if (isFilled) steps.push({ fill });
    const when = isFilled ? 'never' : settled(site.node);
    if (when === 'too much') return tooOften;
    if (when === 'never') continue;
    const definition = definitionAt(site, binding, frame, evaluation);
    isReplaced = when === undefined;
    // Where a name was filled in, what others gave it before is still there.
    if (isReplaced && !steps.some((step) => 'fill' in step)) last = definition;
    steps.push({ definition, when });
    if (isReplaced) break;
  }
  // When the file has run, whoever imports it may call its functions.
  const isFresh =
    last !== undefined &&
    !ts.isSourceFile(use) &&
    containerOf(last.node) === containerOf(use) &&
    runsIn(last.node) === runsIn(use) &&
    (seen.elsewhere.length === 0 || !callsBetween(containerOf(use), last.node.end, use.pos, module));
  const elsewhere = isFresh ? [] : seen.elsewhere;
  if (elsewhere.length > mostReaching || !evaluation.spend(elsewhere.length)) return tooOften;
  let sure: { readonly site: Site; readonly at: number } | undefined;
  for (const site of elsewhere) {
    const call = callBefore(site.node, use, module, decide);
    if (call && seen.end <= call.pos && (sure?.at ?? 0) < call.pos) sure = { site, at: call.pos };
  }

  const valueAt = (definition: Definition): Value => written(definition.value(), definition.node);
  let reaching: Alternative[];
  if (sure) {
    // What a function assigns that has been called in any case replaces what was there before.
    reaching = [{ value: valueAt(definitionAt(sure.site, binding, frame, evaluation)) }];
  } else {
    reaching = isReplaced ? [] : [{ value: written(initial(), home) }];
    for (const step of steps.reverse()) {
      if ('fill' in step) {
        const { value, at, asks } = step.fill;
        const filled = written(evaluation.evaluate(value, environmentOf(containerOf(at), frame)), value);
        reaching = [{ value: afterFill(reaching, { value: filled, asks }, origin) }];
      } else reaching.push({ value: valueAt(step.definition), when: step.when });
    }
  }
  for (const site of elsewhere) {
    const when = site === sure?.site ? 'never' : settled(site.node);
    if (when === 'too much') return tooOften;
    if (when !== 'never')
      reaching.push({ value: valueAt(definitionAt(site, binding, frame, evaluation)), when });
  }
  return oneOf(reaching, origin);
}

/** A value for a name that is empty, and what counts as that. */
interface Filled {
  readonly value: Value;
  readonly asks: Fill['asks'];
}

/** A name after it was filled in: nothing of it is empty any more. */
function afterFill(before: readonly Alternative[], { value: filled, asks }: Filled, origin: Origin): Value {
  const earlier = alternativesOf(oneOf(before, origin));
  const kept = earlier.filter(({ value }) => !(value.kind === 'literal' && isEmpty(value.value, asks)));
  const isSure =
    earlier.length > 0 && kept.length === earlier.length && kept.every(({ value }) => isThere(value));
  return isSure ? oneOf(kept, origin) : oneOf([...kept, { value: filled }], origin);
}

function isEmpty(value: Primitive, asks: Filled['asks']): boolean {
  return asks === 'falsy' ? !value : value === undefined || (value === null && asks === 'nullish');
}

/** Whether a value is one that is never filled in. */
function isThere(value: Value): boolean {
  return ['literal', 'object', 'instance', 'self', 'array', 'function', 'class'].includes(value.kind);
}

/** Everything that gives a name a value besides its being a parameter, a function, a class or an import. */
export function definitionsOf(
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): readonly Definition[] {
  return sitesOf(binding).map((site) => definitionAt(site, binding, frame, evaluation));
}

function definitionAt(
  { node, reference }: Site,
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): Definition {
  const value = reference
    ? () => assigned(node, reference, binding, frame, evaluation)
    : () => declared(node as ts.VariableDeclaration, binding, frame, evaluation);
  return { node, value };
}

function declared(
  declaration: ts.VariableDeclaration,
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: frame.module, node: declaration };
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop)) {
    const through = evaluation.evaluate(loop.expression, frame);
    return elementOf(iterated(through, loop) ?? through, binding, declaration, frame, evaluation);
  }
  if (ts.isForInStatement(loop)) return unknown('a key of an object that is gone through', origin);
  const { initializer } = declaration;
  if (!initializer) return unknown(`\`${binding.name}\` has no initializer`, origin);
  return destructured(declaration.name, binding, evaluation.evaluate(initializer, frame), frame, evaluation);
}

function elementOf(
  list: Value,
  binding: Binding,
  declaration: ts.VariableDeclaration,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const origin = { module: frame.module, node: declaration };
  if (list.kind !== 'array' || list.open) return unknown('an element of a list that is not known', origin);
  if (list.elements.length === 0) return unknown('the list is empty', origin);
  const elements = list.elements.map((element) => ({
    value: destructured(declaration.name, binding, element, frame, evaluation),
  }));
  return oneOf(elements, origin);
}

/** What an assignment gives a name. */
function assigned(
  node: ts.Node,
  reference: ts.Identifier,
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const evaluate = (given: ts.Expression): Value =>
    evaluation.evaluate(given, environmentOf(containerOf(node), frame));
  if (ts.isVariableDeclaration(node) && node.initializer) return evaluate(node.initializer);
  if (ts.isBinaryExpression(node)) {
    const isGiven = node.operatorToken.kind === ts.SyntaxKind.EqualsToken || isFallback(node);
    return evaluate(isGiven ? node.right : node);
  }
  const origin: Origin = { module: frame.module, node: reference };
  return unknown(`\`${binding.name}\` is changed in a way that is not followed`, origin);
}
