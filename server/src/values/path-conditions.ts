import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, isInside, isPatternTarget } from '../syntax/nodes.ts';
import { leaves, mayLeave, mayReturn } from './completion.ts';
import { type Condition, condition, inWords, type Reach } from './conditions.ts';
import { isField, isOfForEach, runsInPlace } from './run-places.ts';
import { clauseCondition, notBroken, notTaken } from './switch-conditions.ts';
import { mayThrow } from './throwing.ts';
import { containerName, lineOf, madeWords, quote } from './wording.ts';

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
    // A branch that leaves a function which runs in place leaves no more than that.
    const isLeft = use && isInside(use, containerOf(parent)) && isBranch(parent);
    if (isLeft && !isInside(use, parent) && leaves(parent, use)) return 'never';
    conditions.push(...conditionsFor(at, parent, node, use, module).reverse());
  }
  return conditions.reverse();
}

/** What has to hold for a child of a node to run when the node does. */
function conditionsFor(
  at: ts.Node,
  parent: ts.Node,
  node: ts.Node,
  use: ts.Node | undefined,
  module: SourceModule,
): Condition[] {
  if (ts.isCaseOrDefaultClause(parent) && !(ts.isCaseClause(parent) && at === parent.expression))
    return [...notTaken(parent, module), clauseCondition(parent, module), ...notBroken(parent, node, module)];
  if (ts.isFunctionLike(parent) && isOfForEach(parent))
    return [inWords(`the loop on ${lineOf(parent, module)} runs`), ...notLeft(parent, node, module)];
  if (ts.isFunctionLike(parent) && runsInPlace(parent)) return notLeft(parent, node, module);
  const own = conditionFor(at, parent, node, use, module);
  return own ? [own] : [];
}

/** A function that runs in place may come back before it gets to a node. */
function notLeft(parent: ts.SignatureDeclaration, node: ts.Node, module: SourceModule): Condition[] {
  const body = 'body' in parent && parent.body && ts.isBlock(parent.body) ? parent.body : undefined;
  return body && mayLeave(body, node.pos)
    ? [inWords(`${containerName(parent, module)} is not left before`)]
    : [];
}

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
      case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
        return condition(parent.left, true, module);
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.BarBarEqualsToken:
        return condition(parent.left, false, module);
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.QuestionQuestionEqualsToken:
        return inWords(`${quote(parent.left, module)} is not set`);
      default:
        return undefined;
    }
  }
  if (isDefault(at, parent)) return inWords(`the default ${quote(at, module)} is needed`);
  if (ts.isOptionalChain(parent) && at !== parent.expression)
    return inWords(`${quote(parent.expression, module)} is there`);
  if (isField(parent) && at === parent.initializer) return inWords(madeWords(parent, module));
  if (ts.isCatchClause(parent)) return inWords('an error is caught');
  // What `finally` returns takes the place of what `try` returns.
  if (ts.isTryStatement(parent) && ts.isReturnStatement(node) && parent.finallyBlock !== at) {
    if (parent.finallyBlock && mayReturn(parent.finallyBlock)) return inWords('`finally` lets it pass');
  }
  if (ts.isTryStatement(parent) && at === parent.tryBlock && parent.catchClause) {
    const isLeft = use !== undefined && leaves(parent.catchClause.block, use);
    return !isLeft && mayThrow(parent.tryBlock, node.end, module)
      ? inWords('no error comes before it')
      : undefined;
  }
  if (ts.isLabeledStatement(parent) && !ts.isIterationStatement(at, false))
    return inWords(`\`${parent.label.text}\` is not left before`);
  if (ts.isIterationStatement(parent, false)) {
    const isRound = at === parent.statement || (ts.isForStatement(parent) && at === parent.incrementor);
    return isRound ? inWords(`the loop on ${lineOf(parent, module)} runs`) : undefined;
  }
  return undefined;
}

/** Whether an expression is the default of a parameter or of a name in a pattern. */
function isDefault(at: ts.Node, parent: ts.Node): boolean {
  if (ts.isBindingElement(parent) || ts.isParameter(parent)) return at === parent.initializer;
  if (ts.isShorthandPropertyAssignment(parent)) return at === parent.objectAssignmentInitializer;
  return (
    ts.isBinaryExpression(parent) &&
    at === parent.right &&
    isPatternTarget(parent.left) &&
    isPatternTarget(parent)
  );
}

function isBranch(node: ts.Node): node is ts.Block {
  return ts.isBlock(node) && !ts.isFunctionLike(node.parent) && !ts.isTryStatement(node.parent);
}
