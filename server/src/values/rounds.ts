import ts from 'typescript';
import { containerOf, isInside, unwrap, visitNodes } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { type Environment, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { namesIn } from './frames.ts';
import { destructured } from './patterns.ts';
import type { ArrayValue, Value } from './value.ts';

/** A loop over a known list, taken apart into its rounds. */
export interface Rounds {
  /** The statement or the call that the whole loop is. */
  readonly loop: ts.Node;
  /** What runs in each round. */
  readonly body: ts.Node;
  /** The frame of each round: the names of the loop are bound in it. */
  readonly frames: readonly Environment[];
}

/** Longer lists are not gone through one by one. */
const mostRounds = 32;

/**
 * The loop that a node stands in, where its list is known and each round runs to its end: `for (const x of list)` and
 * `list.forEach((x) => …)`.
 *
 * @param use where it is asked what has been done by then: before the list of a loop is known no round has run
 * @param frame the frame that the loop runs in
 */
export function roundsAround(
  node: ts.Node,
  use: ts.Node,
  frame: Environment,
  evaluation: Evaluation,
): Rounds | undefined {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isForOfStatement(at) && isInside(use, at.expression))
      return isSnapshot(at, frame) ? { loop: at.statement, body: at.statement, frames: [] } : undefined;
    if (ts.isForOfStatement(at)) return ofStatement(at, frame, evaluation);
    if (ts.isIterationStatement(at, false)) return undefined;
    if (ts.isFunctionLike(at))
      return ts.isArrowFunction(at) || ts.isFunctionExpression(at)
        ? ofForEach(at, frame, evaluation)
        : undefined;
  }
  return undefined;
}

/** Functions that give a list of their own, which what the rounds do to the object leaves as it is (ECMA-262). */
const snapshots: ReadonlySet<string> = new Set(['Object.entries', 'Object.keys', 'Object.values']);

/**
 * Whether a loop goes over a list that is made of an object before its first round, and neither it nor the object has
 * been there before: no loop stands around it, and the object is held by a name of the code that runs it.
 */
function isSnapshot(loop: ts.ForOfStatement, { module: { scopes } }: Environment): boolean {
  const call = unwrap(loop.expression);
  const [object] = ts.isCallExpression(call) ? call.arguments : [];
  if (!ts.isCallExpression(call) || !object || !snapshots.has(call.expression.getText())) return false;
  const name = unwrap(object);
  const binding = ts.isIdentifier(name) ? scopes.bindingOf(name) : undefined;
  const container = containerOf(loop);
  if (binding?.container !== container || scopes.lookup('Object', loop)) return false;
  for (let at: ts.Node = loop.parent; at !== container && at.parent; at = at.parent)
    if (ts.isIterationStatement(at, false) || ts.isLabeledStatement(at)) return false;
  return true;
}

function ofStatement(
  loop: ts.ForOfStatement,
  frame: Environment,
  evaluation: Evaluation,
): Rounds | undefined {
  if (!ts.isVariableDeclarationList(loop.initializer) || leavesEarly(loop.statement)) return undefined;
  const [declaration] = loop.initializer.declarations;
  const list = evaluation.evaluate(loop.expression, frame);
  if (!declaration || !isShort(list)) return undefined;
  const frames = list.elements.map((element) =>
    innerEnvironment(frame, frame.container, bound(declaration.name, element, frame, evaluation)),
  );
  return { loop, body: loop.statement, frames };
}

function ofForEach(
  callback: ts.ArrowFunction | ts.FunctionExpression,
  frame: Environment,
  evaluation: Evaluation,
): Rounds | undefined {
  const call = callback.parent;
  const isCallback =
    ts.isCallExpression(call) &&
    call.arguments[0] === callback &&
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === 'forEach';
  const [parameter, ...others] = callback.parameters;
  if (!isCallback || others.length > 0 || parameter?.initializer || leavesEarly(callback.body))
    return undefined;
  const list = evaluation.evaluate(call.expression.expression, frame);
  if (!isShort(list)) return undefined;
  const frames = list.elements.map((element) => {
    const names = parameter ? bound(parameter.name, element, frame, evaluation) : new Map<Binding, Value>();
    return innerEnvironment(frame, callback, names);
  });
  return { loop: call, body: callback.body, frames };
}

function isShort(list: Value): list is ArrayValue {
  return list.kind === 'array' && !list.open && list.elements.length <= mostRounds;
}

function bound(
  name: ts.BindingName,
  element: Value,
  frame: Environment,
  evaluation: Evaluation,
): ReadonlyMap<Binding, Value> {
  const names = new Map<Binding, Value>();
  for (const identifier of namesIn(name)) {
    const binding = frame.module.scopes.bindingOf(identifier);
    if (binding) names.set(binding, destructured(name, binding, element, frame, evaluation));
  }
  return names;
}

/** Whether a round may end before its end: then what it does cannot be told from its conditions alone. */
function leavesEarly(body: ts.Node): boolean {
  let leaves = false;
  visitNodes(body, (node) => {
    if (leaves || (ts.isFunctionLike(node) && isInside(node, body))) return false;
    leaves =
      ts.isBreakOrContinueStatement(node) ||
      ts.isReturnStatement(node) ||
      ts.isThrowStatement(node) ||
      ts.isYieldExpression(node);
    return undefined;
  });
  return leaves;
}
