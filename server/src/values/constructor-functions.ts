import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, visitNodes } from '../syntax/nodes.ts';
import { sitesOf } from './assignment-sites.ts';
import { bothHold, settle } from './conditions.ts';
import { type Environment, environmentOf, innerEnvironment } from './environment.ts';
import type { Evaluation } from './evaluation.ts';
import { bindParameters } from './frames.ts';
import { conditionsOf } from './path-conditions.ts';
import { LazyProperty } from './properties.ts';
import { type PrototypeMember, prototypeOf } from './prototypes.ts';
import {
  type FunctionValue,
  type ObjectValue,
  type Origin,
  type Property,
  unknown,
  type Value,
} from './value.ts';
import { type Write, writesThrough } from './write-sites.ts';
import { afterWrite } from './writes.ts';

/** A plain function that can be called with `new`. */
type Constructor = ts.FunctionDeclaration | ts.FunctionExpression;

/** A write onto the object that a constructor makes. */
interface OwnWrite {
  readonly write: Write;
  /** When its turn comes, in words; undefined for what the constructor itself does. */
  readonly turn: string | undefined;
}

/** What makes an object, for as long as it is asked what `this` is in it. */
interface Making {
  readonly writes: readonly OwnWrite[];
  readonly empty: ObjectValue;
  readonly evaluation: Evaluation;
}

/** The makings of objects, by the frames of their constructors. */
const makings = new WeakMap<Environment, Making>();

/**
 * The object that `new` of a plain function makes: what it writes through `this`, and what its prototype has.
 *
 * @returns undefined for what is no such function
 */
export function constructed(
  { node, environment }: FunctionValue,
  args: readonly Value[],
  origin: Origin,
  evaluation: Evaluation,
): Value | undefined {
  if (!ts.isFunctionDeclaration(node) && !ts.isFunctionExpression(node)) return undefined;
  const { module } = environment;
  if (!node.body || node.asteriskToken || returnsObject(node))
    return unknown('what the constructor gives back is not followed', origin);
  const frame = innerEnvironment(
    environment,
    node,
    bindParameters(node, args, environment, origin, evaluation),
  );
  return made(node, frame, module, origin, evaluation);
}

/**
 * `this` in a plain function: in one that is called with `new`, the object as it has been made so far; in a method, what
 * it was called on.
 *
 * @returns undefined where neither is known
 */
export function selfIn(use: ts.Node, environment: Environment): ObjectValue | undefined {
  const inner = functionAround(use);
  if (!inner) return undefined;
  const frame = environmentOf(inner, environment);
  if (frame.container !== inner) return undefined;
  const making = makings.get(frame);
  const isInPlace = making && containerOf(use) === inner;
  if (!isInPlace) return frame.self?.kind === 'object' ? frame.self : undefined;
  return finished(making, frame, use);
}

function made(
  node: Constructor,
  frame: Environment,
  module: SourceModule,
  origin: Origin,
  evaluation: Evaluation,
): ObjectValue {
  const prototype = prototypeOf(node, module);
  const members = new Map<string, Property>();
  for (const [name, { source, node: written }] of prototype.members) {
    const value = (): Value => evaluation.evaluate(source, environmentOf(containerOf(source), frame));
    members.set(name, new LazyProperty(written, module, value));
  }
  const empty: ObjectValue = {
    kind: 'object',
    properties: new Map(),
    origin,
    prototype: { members, open: prototype.open },
  };
  const writes = [...ownWrites(node, module), ...methodWrites(prototype.members, module)];
  const making = { writes, empty, evaluation };
  makings.set(frame, making);
  const object = finished(making, frame, undefined);
  frame.self = object;
  return object;
}

/** The object after the writes that come before a place, or after all of them. */
function finished(
  { writes, empty, evaluation }: Making,
  frame: Environment,
  use: ts.Node | undefined,
): ObjectValue {
  let now: Value = empty;
  for (const { write, turn } of writes) {
    if (use && turn === undefined && write.node.end > use.pos && !isInLoop(use)) continue;
    const settled = settle(
      conditionsOf(write.node, containerOf(write.node), undefined, frame.module),
      (test, among) => evaluation.decide(test, environmentOf(containerOf(write.node), frame), among),
    );
    if (settled !== 'never') now = afterWrite(now, write, bothHold(turn, settled), frame, evaluation);
  }
  return now.kind === 'object' ? now : empty;
}

function isInLoop(use: ts.Node): boolean {
  for (let at = use; !ts.isFunctionLike(at) && at.parent; at = at.parent)
    if (ts.isIterationStatement(at, false)) return true;
  return false;
}

/** What a constructor does through `this` and the names that it gives to it, in the order of the text. */
function ownWrites(node: Constructor, module: SourceModule): readonly OwnWrite[] {
  const writes = selvesIn(node, module).flatMap((self) =>
    writesThrough(self, module).map((write) => {
      const inner = containerOf(write.node);
      return { write, turn: inner === node ? undefined : 'a function in the constructor has run' };
    }),
  );
  return inOrder(writes);
}

/** What the methods of a prototype do through `this`: each may have run, or not. */
function methodWrites(
  members: ReadonlyMap<string, PrototypeMember>,
  module: SourceModule,
): readonly OwnWrite[] {
  return inOrder(
    [...members].flatMap(([name, { source }]) =>
      ts.isFunctionExpression(source) || ts.isMethodDeclaration(source)
        ? selvesIn(source, module)
            .flatMap((self) => writesThrough(self, module))
            .map((write) => ({ write, turn: `\`${name}\` has run` }))
        : [],
    ),
  );
}

/** First what the constructor does, then what functions may do later. */
function inOrder(writes: readonly OwnWrite[]): readonly OwnWrite[] {
  const rank = ({ turn }: OwnWrite): number => (turn === undefined ? 0 : 1);
  return writes.toSorted((a, b) => rank(a) - rank(b) || a.write.node.end - b.write.node.end);
}

/**
 * Every `this` in a function, also in functions inside of it which may be called on the object, and the names that it
 * is kept under.
 */
function selvesIn(node: ts.Node, module: SourceModule): readonly ts.Expression[] {
  const selves: ts.Expression[] = [];
  visitNodes(node, (inner) => {
    if (ts.isClassLike(inner)) return false;
    if (inner.kind !== ts.SyntaxKind.ThisKeyword || !ts.isExpression(inner)) return undefined;
    selves.push(inner);
    const { parent } = inner;
    const isKept =
      ts.isVariableDeclaration(parent) &&
      parent.initializer === inner &&
      ts.isIdentifier(parent.name) &&
      (ts.getCombinedNodeFlags(parent) & ts.NodeFlags.Const) === 0;
    const binding = isKept && ts.isIdentifier(parent.name) ? module.scopes.bindingOf(parent.name) : undefined;
    if (binding && sitesOf(binding).length === 1) selves.push(...binding.references);
    return undefined;
  });
  return selves;
}

/** Whether a constructor may give back an object of its own instead of the one that is made. */
export function returnsObject(node: Constructor | ts.ConstructorDeclaration): boolean {
  let does = false;
  visitNodes(node, (inner) => {
    if (does || (inner !== node && (ts.isFunctionLike(inner) || ts.isClassLike(inner)))) return false;
    if (!ts.isReturnStatement(inner) || !inner.expression) return undefined;
    const { kind } = inner.expression;
    does =
      kind !== ts.SyntaxKind.ThisKeyword &&
      !ts.isLiteralExpression(inner.expression) &&
      !isForPlainCalls(inner);
    return false;
  });
  return does;
}

/** `if (!(this instanceof Store)) return new Store(options);`: what is done where `new` was left out. */
function isForPlainCalls({ parent }: ts.ReturnStatement): boolean {
  const branch = ts.isBlock(parent) ? parent.parent : parent;
  if (!ts.isIfStatement(branch) || !ts.isPrefixUnaryExpression(branch.expression)) return false;
  const { operator, operand } = branch.expression;
  const test = ts.isParenthesizedExpression(operand) ? operand.expression : operand;
  return (
    operator === ts.SyntaxKind.ExclamationToken &&
    ts.isBinaryExpression(test) &&
    test.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
    test.left.kind === ts.SyntaxKind.ThisKeyword
  );
}

/** The function whose `this` is meant at a node: arrow functions pass it on, and classes have their own. */
function functionAround(use: ts.Node): ts.Node | undefined {
  let at = containerOf(use);
  while (ts.isArrowFunction(at)) at = containerOf(at);
  return ts.isFunctionDeclaration(at) || ts.isFunctionExpression(at) ? at : undefined;
}
