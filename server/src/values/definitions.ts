import ts from 'typescript';
import { containerOf, isPatternTarget, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { callsBetween } from './completion.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { isElsewhere, nestingOf, reach, settle } from './flow.ts';
import { destructured } from './patterns.ts';
import { type Alternative, type Origin, oneOf, unknown, type Value } from './value.ts';

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

/** What a name can be at a use, of all that is assigned to it. */
export function reachingDefinitions(
  definitions: readonly Definition[],
  { binding, use, initial, written }: NameUse,
  frame: Environment,
  evaluation: Evaluation,
): Value {
  const { module } = frame;
  const home = binding.declaration;
  const from = (definition: Definition): Value => written(definition.value(), definition.node);
  const settled = (definition: Definition): string | undefined =>
    settle(reach(definition.node, use, module, { home }), (test) => evaluation.decide(test, frame));

  const around = definitions.filter(({ node }) => !isElsewhere(node, use));
  let reaching: (() => Alternative)[] = [() => ({ value: written(initial(), home) })];
  let last: Definition | undefined;
  // What is written further out has happened before.
  for (const definition of [...around].sort((a, b) => nestingOf(a.node) - nestingOf(b.node))) {
    const reached = settled(definition);
    if (reached === 'never') continue;
    if (reached === undefined) {
      reaching = [() => ({ value: from(definition) })];
      last = definition;
    } else reaching.push(() => ({ value: from(definition), when: reached }));
  }
  const isFresh =
    last !== undefined &&
    containerOf(last.node) === containerOf(use) &&
    !callsBetween(containerOf(use), last.node.end, use.pos);
  for (const definition of isFresh ? [] : definitions.filter(({ node }) => isElsewhere(node, use))) {
    const reached = settled(definition);
    if (reached !== 'never')
      reaching.push(() => ({ value: from(definition), ...(reached !== undefined && { when: reached }) }));
  }
  return oneOf(
    reaching.map((alternative) => alternative()),
    { module, node: home },
  );
}

/** Everything that gives a name a value besides its being a parameter, a function, a class or an import. */
export function definitionsOf(
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): readonly Definition[] {
  const definitions: Definition[] = [];
  const { declaration } = binding;
  if (ts.isVariableDeclaration(declaration) && binding.kind !== 'catch') {
    const own = declared(declaration, binding, frame, evaluation);
    if (own) definitions.push(own);
  }
  for (const reference of assignedReferences(binding)) {
    definitions.push(assignmentTo(reference, binding, frame, evaluation));
  }
  return definitions;
}

const assigned = new WeakMap<Binding, readonly ts.Identifier[]>();

/** The uses of a name that change what it stands for; found once. */
function assignedReferences(binding: Binding): readonly ts.Identifier[] {
  let found = assigned.get(binding);
  if (!found) {
    found = binding.references.filter(isAssigned);
    assigned.set(binding, found);
  }
  return found;
}

function isAssigned(reference: ts.Identifier): boolean {
  const target = wrapped(reference);
  const { parent } = target;
  if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) return parent.name === reference;
  if (ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent.operatorToken.kind))
    return true;
  return isIncrement(parent) || isPatternTarget(target);
}

function declared(
  declaration: ts.VariableDeclaration,
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): Definition | undefined {
  const { module } = frame;
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop)) {
    const list = (): Value => evaluation.evaluate(loop.expression, frame);
    return { node: declaration, value: () => elementOf(list(), binding, declaration, frame, evaluation) };
  }
  if (ts.isForInStatement(loop)) {
    const value = (): Value =>
      unknown('a key of an object that is gone through', { module, node: declaration });
    return { node: declaration, value };
  }
  const { initializer } = declaration;
  if (!initializer) return undefined;
  const value = (): Value =>
    destructured(declaration.name, binding, evaluation.evaluate(initializer, frame), frame, evaluation);
  return { node: declaration, value };
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

function assignmentTo(
  reference: ts.Identifier,
  binding: Binding,
  frame: Environment,
  evaluation: Evaluation,
): Definition {
  const target = wrapped(reference);
  const { parent } = target;
  const origin: Origin = { module: frame.module, node: reference };
  const evaluate = (node: ts.Expression): Value =>
    evaluation.evaluate(node, environmentOf(containerOf(parent), frame));
  if (ts.isVariableDeclaration(parent) && parent.name === reference && parent.initializer) {
    const { initializer } = parent;
    return { node: parent, value: () => evaluate(initializer) };
  }
  const isDefault = ts.isBinaryExpression(parent) && isPatternTarget(parent);
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === target &&
    isAssignment(parent.operatorToken.kind) &&
    !isDefault
  ) {
    const isPlain = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return { node: parent, value: () => evaluate(isPlain ? parent.right : parent) };
  }
  return {
    node: reference,
    value: () => unknown(`\`${binding.name}\` is changed in a way that is not followed`, origin),
  };
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isIncrement(node: ts.Node): boolean {
  return (
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  );
}
