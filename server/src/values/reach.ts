import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, visitNodes } from '../syntax/nodes.ts';
import { leaves } from './completion.ts';
import { inWords, type Reach } from './conditions.ts';
import { conditionsOf } from './path-conditions.ts';
import { fieldOf, runsIn } from './run-places.ts';
import { afterRunOf, containerName, lineOf } from './wording.ts';

/** What {@link reach} is to count beside the plain order of the text. */
export interface ReachOptions {
  /** The written object is one that others hold too, so that writes after the use count as well. */
  readonly shared?: boolean;
  /** The declaration of the name that is written; without it, nothing outlives a call or a round of a loop. */
  readonly home?: ts.Node;
}

/**
 * Whether a write is in force at a use.
 *
 * Within one function the order of the text decides, and the branches between them; what another function
 * writes is in force once it has run; what is written around a function has run before it, unless the function
 * may be called before that.
 */
export function reach(write: ts.Node, use: ts.Node, module: SourceModule, options: ReachOptions = {}): Reach {
  const writer = runsIn(write);
  const user = ts.isSourceFile(use) ? use : runsIn(use);
  if (writer === user) return reachWithin(write, use, writer, module, options);
  const conditions = conditionsOf(write, writer, undefined, module);
  if (conditions === 'never') return 'never';
  if (!isInside(user, writer)) return [...conditions, inWords(afterRunOf(writer, module))];
  const inner = functionIn(writer, user);
  return options.home && mayRunBefore(inner, write, module)
    ? [...conditions, inWords(`${containerName(inner, module)} runs after ${lineOf(write, module)}`)]
    : conditions;
}

function reachWithin(
  write: ts.Node,
  use: ts.Node,
  container: ts.Node,
  module: SourceModule,
  options: ReachOptions,
): Reach {
  if (ts.isSourceFile(use)) return conditionsOf(write, container, use, module);
  const common = commonAncestor(write, use);
  const later = (): Reach => comesRound(common, container, module, options.home);
  if (ts.isForStatement(common) && isIn(write, common.incrementor) && !isIn(use, common.incrementor))
    return later();
  if (write.end > use.pos && !options.shared) return later();
  if (excludeEachOther(write, use, common)) return later();
  const conditions = conditionsOf(write, common, use, module);
  if (conditions === 'never' || !ts.isTryStatement(common) || !isIn(write, common.tryBlock))
    return conditions;
  return [...conditions, inWords('no error comes before it')];
}

/** Whether a write happens in a function that does not lie around the use: then it comes at any time or never. */
export function isElsewhere(write: ts.Node, use: ts.Node): boolean {
  const field = fieldOf(write);
  if (field && !isInside(use, field)) return true;
  return !isInside(ts.isSourceFile(use) ? use : runsIn(use), runsIn(write));
}

/** How deep the code of a node is nested in functions: what is written further out comes first. */
export function nestingOf(node: ts.Node): number {
  let depth = 0;
  for (let at = runsIn(node); !ts.isSourceFile(at); at = runsIn(at)) depth++;
  return depth;
}

/** Whether a write that a use comes before in the text may be seen at the use, as far as the use's place tells. */
export function mayComeRound(use: ts.Node, container: ts.Node, home: ts.Node): boolean {
  for (let at = use; at !== container && at.parent; at = at.parent)
    if (ts.isIterationStatement(at, false)) return true;
  return containerOf(home) !== container && !ts.isSourceFile(container);
}

/** A write that the use comes before in the text is seen in the next round of a loop, or in the next call. */
function comesRound(
  common: ts.Node,
  container: ts.Node,
  module: SourceModule,
  home: ts.Node | undefined,
): Reach {
  for (let at: ts.Node | undefined = common; at && at !== container; at = at.parent) {
    if (ts.isIterationStatement(at, false) && !(home && isInside(home, at.statement)))
      return [inWords(`the loop on ${lineOf(at, module)} has come round`)];
  }
  if (!home || containerOf(home) === container || ts.isSourceFile(container)) return 'never';
  return [inWords(`${containerName(container, module)} has run before`)];
}

/** The function directly in a container that a container inside of it belongs to. */
function functionIn(outer: ts.Node, inner: ts.Node): ts.Node {
  let at = inner;
  for (let up = containerOf(at); up !== outer && !ts.isSourceFile(up); up = containerOf(at)) at = up;
  return at;
}

/** Whether a function may be called before a piece of the code around it runs. */
function mayRunBefore(inner: ts.Node, write: ts.Node, module: SourceModule): boolean {
  let holder = inner;
  while (!ts.isStatement(holder) && !ts.isVariableDeclaration(holder)) {
    // A function that is handed on may be called at once.
    if (ts.isCallExpression(holder.parent) && inner.end <= write.end) return true;
    holder = holder.parent;
  }
  const name =
    ts.isVariableDeclaration(holder) || ts.isFunctionDeclaration(holder) || ts.isClassDeclaration(holder)
      ? holder.name
      : undefined;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  return (
    binding?.references.some((reference) => reference.end <= write.end && !isInside(reference, inner)) ??
    false
  );
}

/** The `return`s of a function that a node in it may not be come to for. */
export function returnsBefore(node: ts.Node, container: ts.Node): readonly ts.ReturnStatement[] {
  return returnsOf(container).filter(
    (one) => one.pos < node.pos && !excludeEachOther(one, node, commonAncestor(one, node)),
  );
}

const knownReturns = new WeakMap<ts.Node, readonly ts.ReturnStatement[]>();

/** The `return`s of a function itself, in the order of the text; looked for once. */
function returnsOf(container: ts.Node): readonly ts.ReturnStatement[] {
  const known = knownReturns.get(container);
  if (known) return known;
  const found: ts.ReturnStatement[] = [];
  visitNodes(container, (inner) => {
    if (inner !== container && ts.isFunctionLike(inner)) return false;
    if (ts.isReturnStatement(inner)) found.push(inner);
    return undefined;
  });
  knownReturns.set(container, found);
  return found;
}

/** The innermost node around two others. */
function commonAncestor(a: ts.Node, b: ts.Node): ts.Node {
  let [one, other] = [a, b];
  for (let depth = depthOf(a) - depthOf(b); depth !== 0; depth -= Math.sign(depth)) {
    if (depth > 0) one = one.parent;
    else other = other.parent;
  }
  while (one !== other && other.parent) {
    one = one.parent;
    other = other.parent;
  }
  return other;
}

/** How many nodes stand around a node. */
function depthOf(node: ts.Node): number {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) depth++;
  return depth;
}

/** Whether two nodes stand in branches of one decision of which only one is taken. */
function excludeEachOther(write: ts.Node, use: ts.Node, common: ts.Node): boolean {
  if (ts.isIfStatement(common)) return !isIn(write, common.expression) && !isIn(use, common.expression);
  if (ts.isConditionalExpression(common))
    return !isIn(write, common.condition) && !isIn(use, common.condition);
  if (!ts.isCaseBlock(common)) return false;
  // Without an end of its own, a case goes on into the next one.
  const last = common.clauses.find((clause) => isInside(write, clause))?.statements.at(-1);
  return last !== undefined && (ts.isBreakOrContinueStatement(last) || leaves(last, use));
}

function isIn(node: ts.Node, outer: ts.Node | undefined): boolean {
  return outer !== undefined && isInside(node, outer);
}
