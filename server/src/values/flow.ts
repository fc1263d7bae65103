import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside } from '../syntax/nodes.ts';
import { leaves, mayThrow } from './completion.ts';
import { bothHold } from './value.ts';

/** Something that has to hold for a piece of code to run. */
export interface Condition {
  /** The expression that decides, where there is one that could be known. */
  readonly test: ts.Expression | undefined;
  readonly holds: boolean;
  readonly words: string;
}

/** Whether what one node does is seen at another: not at all, or under conditions (always, when there are none). */
export type Reach = 'never' | readonly Condition[];

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
  const writer = containerOf(write);
  const user = ts.isSourceFile(use) ? use : containerOf(use);
  if (writer === user) return reachWithin(write, use, writer, module, options);
  const conditions = conditionsOf(write, writer, undefined, module);
  if (conditions === 'never') return 'never';
  if (!isInside(user, writer)) return [...conditions, inWords(`${nameOf(writer, module)} has run`)];
  const inner = functionIn(writer, user);
  return options.home && mayRunBefore(inner, write, module)
    ? [...conditions, inWords(`${nameOf(inner, module)} runs after ${lineOf(write, module)}`)]
    : conditions;
}

/** Whether a write happens in a function that does not lie around the use: then it comes at any time or never. */
export function isElsewhere(write: ts.Node, use: ts.Node): boolean {
  return !isInside(ts.isSourceFile(use) ? use : containerOf(use), containerOf(write));
}

/** How deep the code of a node is nested in functions: what is written further out comes first. */
export function nestingOf(node: ts.Node): number {
  let depth = 0;
  for (let at = containerOf(node); !ts.isSourceFile(at); at = containerOf(at)) depth++;
  return depth;
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
  return [inWords(`${nameOf(container, module)} has run before`)];
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
    if (ts.isCallExpression(holder.parent) && inner.end <= write.pos) return true;
    holder = holder.parent;
  }
  const name =
    ts.isVariableDeclaration(holder) || ts.isFunctionDeclaration(holder) || ts.isClassDeclaration(holder)
      ? holder.name
      : undefined;
  const binding = name && ts.isIdentifier(name) ? module.scopes.bindingOf(name) : undefined;
  return (
    binding?.references.some((reference) => reference.end <= write.pos && !isInside(reference, inner)) ??
    false
  );
}

/**
 * The conditions under which a node runs, given that the node around it runs.
 *
 * @param use when it lies outside of a branch that leaves the function, that branch does not reach it
 */
export function conditionsOf(
  node: ts.Node,
  within: ts.Node,
  use: ts.Node | undefined,
  module: SourceModule,
): Reach {
  const conditions: Condition[] = [];
  for (let at = node; at !== within && at.parent; at = at.parent) {
    const { parent } = at;
    if (use && isBranch(parent) && !isInside(use, parent) && leaves(parent, use)) return 'never';
    const own = conditionFor(at, parent, node, use, module);
    if (own) conditions.push(own);
  }
  return conditions.reverse();
}

/** What has to hold for a child of a node to run when the node does. */
function conditionFor(
  at: ts.Node,
  parent: ts.Node,
  node: ts.Node,
  use: ts.Node | undefined,
  module: SourceModule,
): Condition | undefined {
  if (ts.isIfStatement(parent) && at !== parent.expression)
    return condition(parent.expression, at === parent.thenStatement, module);
  if (ts.isConditionalExpression(parent) && at !== parent.condition)
    return condition(parent.condition, at === parent.whenTrue, module);
  if (ts.isBinaryExpression(parent) && at === parent.right) {
    switch (parent.operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return condition(parent.left, true, module);
      case ts.SyntaxKind.BarBarToken:
        return condition(parent.left, false, module);
      case ts.SyntaxKind.QuestionQuestionToken:
        return inWords(`${quote(parent.left, module)} is not set`);
      default:
        return undefined;
    }
  }
  if (ts.isCaseOrDefaultClause(parent) && !(ts.isCaseClause(parent) && at === parent.expression)) {
    const subject = quote(parent.parent.parent.expression, module);
    return inWords(
      ts.isCaseClause(parent)
        ? `${subject} is ${quote(parent.expression, module)}`
        : `${subject} is something else`,
    );
  }
  if (ts.isCatchClause(parent)) return inWords('an error is caught');
  if (ts.isTryStatement(parent) && at === parent.tryBlock && parent.catchClause) {
    const isLeft = use !== undefined && leaves(parent.catchClause.block, use);
    return !isLeft && mayThrow(parent.tryBlock, node.end) ? inWords('no error comes before it') : undefined;
  }
  if (ts.isLabeledStatement(parent) && ts.isBlock(at))
    return inWords(`\`${parent.label.text}\` is not left before`);
  if (ts.isIterationStatement(parent, false)) {
    const isRound = at === parent.statement || (ts.isForStatement(parent) && at === parent.incrementor);
    return isRound ? inWords(`the loop on ${lineOf(parent, module)} runs`) : undefined;
  }
  return undefined;
}

/**
 * What is left of conditions once those that are known have been struck out: nothing, or words for the rest.
 *
 * @param decide whether a test is known to hold, known not to, or neither
 */
export function settle(
  reached: Reach,
  decide: (test: ts.Expression) => boolean | undefined,
): 'never' | string | undefined {
  if (reached === 'never') return 'never';
  let words: string | undefined;
  for (const condition of reached) {
    const known = condition.test && decide(condition.test);
    if (known === undefined) words = bothHold(words, condition.words);
    else if (known !== condition.holds) return 'never';
  }
  return words;
}

/** The words for a test that holds or does not. */
export function condition(test: ts.Expression, holds: boolean, module: SourceModule): Condition {
  let inner = test;
  let isTrue = holds;
  while (
    ts.isParenthesizedExpression(inner) ||
    (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
  ) {
    if (ts.isPrefixUnaryExpression(inner)) isTrue = !isTrue;
    inner = ts.isPrefixUnaryExpression(inner) ? inner.operand : inner.expression;
  }
  return {
    test: inner,
    holds: isTrue,
    words: `${quote(inner, module)} ${isTrue ? 'holds' : 'does not hold'}`,
  };
}

/** An expression as it is quoted in a message: its text on one line, or its line when it is long. */
export function quote(node: ts.Node, module: SourceModule): string {
  const text = module.textOf(node).replace(/\s+/g, ' ');
  return text.length <= 60 ? `\`${text}\`` : `the condition on ${lineOf(node, module)}`;
}

function inWords(words: string): Condition {
  return { test: undefined, holds: true, words };
}

function lineOf(node: ts.Node, module: SourceModule): string {
  return `line ${module.tree.getLineAndCharacterOfPosition(node.getStart(module.tree)).line + 1}`;
}

function nameOf(container: ts.Node, module: SourceModule): string {
  if (ts.isConstructorDeclaration(container)) return 'the constructor';
  const named = ts.isFunctionLike(container) && container.name ? container.name : undefined;
  if (named) return `\`${module.textOf(named)}\``;
  const holder = container.parent;
  if (holder && ts.isVariableDeclaration(holder)) return `\`${module.textOf(holder.name)}\``;
  return `the function on ${lineOf(container, module)}`;
}

function commonAncestor(a: ts.Node, b: ts.Node): ts.Node {
  const above = new Set<ts.Node>();
  for (let at: ts.Node | undefined = a; at; at = at.parent) above.add(at);
  let at: ts.Node = b;
  while (!above.has(at) && at.parent) at = at.parent;
  return at;
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

function isBranch(node: ts.Node): node is ts.Block {
  return ts.isBlock(node) && !ts.isFunctionLike(node.parent) && !ts.isTryStatement(node.parent);
}
