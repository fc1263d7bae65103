import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside } from '../syntax/nodes.ts';
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

/**
 * Whether a write is in force at a use.
 *
 * Within one function the order of the text decides, and the branches between them; what another function
 * writes is in force once it has run; what the file writes outside of all functions has run before any of them.
 *
 * @param shared the written object is one that others hold too, so that writes after the use count as well
 */
export function reach(write: ts.Node, use: ts.Node, module: SourceModule, shared = false): Reach {
  const writer = containerOf(write);
  const user = ts.isSourceFile(use) ? use : containerOf(use);
  if (writer === user) return reachWithin(write, use, writer, module, shared);
  const conditions = conditionsOf(write, writer, use, module);
  if (conditions === 'never') return 'never';
  if (isInside(user, writer)) return conditions;
  return [...conditions, { test: undefined, holds: true, words: `${nameOf(writer, module)} has run` }];
}

function reachWithin(
  write: ts.Node,
  use: ts.Node,
  container: ts.Node,
  module: SourceModule,
  shared: boolean,
): Reach {
  if (ts.isSourceFile(use)) return conditionsOf(write, container, use, module);
  const common = commonAncestor(write, use);
  const isBefore = write.end <= use.pos;
  if (!isBefore && !shared) {
    for (let at: ts.Node | undefined = common; at && at !== container; at = at.parent) {
      if (ts.isIterationStatement(at, false))
        return [{ test: undefined, holds: true, words: `the loop on ${lineOf(at, module)} has come round` }];
    }
    return 'never';
  }
  if (excludeEachOther(write, use, common)) return 'never';
  return conditionsOf(write, common, use, module);
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
    if (use && isBranch(parent) && leaves(parent) && !isInside(use, parent)) return 'never';
    if (ts.isIfStatement(parent) && at !== parent.expression) {
      conditions.push(condition(parent.expression, at === parent.thenStatement, module));
    } else if (ts.isConditionalExpression(parent) && at !== parent.condition) {
      conditions.push(condition(parent.condition, at === parent.whenTrue, module));
    } else if (ts.isBinaryExpression(parent) && at === parent.right) {
      const operator = parent.operatorToken.kind;
      if (operator === ts.SyntaxKind.AmpersandAmpersandToken)
        conditions.push(condition(parent.left, true, module));
      if (operator === ts.SyntaxKind.BarBarToken) conditions.push(condition(parent.left, false, module));
      if (operator === ts.SyntaxKind.QuestionQuestionToken)
        conditions.push(inWords(`${quote(parent.left, module)} is not set`));
    } else if (ts.isCaseOrDefaultClause(parent)) {
      const subject = quote(parent.parent.parent.expression, module);
      conditions.push(
        inWords(
          ts.isCaseClause(parent)
            ? `${subject} is ${quote(parent.expression, module)}`
            : `${subject} is something else`,
        ),
      );
    } else if (ts.isCatchClause(parent)) {
      conditions.push(inWords('an error is caught'));
    } else if (ts.isIterationStatement(parent, false) && at === parent.statement) {
      conditions.push(inWords(`the loop on ${lineOf(parent, module)} runs`));
    }
  }
  return conditions.reverse();
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

/** Whether two nodes stand in different branches of one decision. */
function excludeEachOther(a: ts.Node, b: ts.Node, common: ts.Node): boolean {
  if (ts.isIfStatement(common)) return !isInside(a, common.expression) && !isInside(b, common.expression);
  if (ts.isConditionalExpression(common))
    return !isInside(a, common.condition) && !isInside(b, common.condition);
  return ts.isCaseBlock(common);
}

function isBranch(node: ts.Node): node is ts.Block {
  return ts.isBlock(node) && !ts.isFunctionLike(node.parent) && !ts.isTryStatement(node.parent);
}

/** Whether a block ends by leaving its function. */
function leaves(block: ts.Block): boolean {
  const last = block.statements.at(-1);
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}
