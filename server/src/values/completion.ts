import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isInside, visitNodes } from '../syntax/nodes.ts';
import { mayCallUnseen, runsUnseenCode } from './unseen-calls.ts';

/** Whether a statement ends by leaving its function, so that code at `use` does not come after it. */
export function leaves(statement: ts.Statement, use: ts.Node): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  if (!last || !(ts.isReturnStatement(last) || ts.isThrowStatement(last))) return false;
  for (let at: ts.Node = statement; !ts.isFunctionLike(at) && !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    // What a `try` lets out is caught behind it, and its `finally` runs in any case.
    if (ts.isTryStatement(parent) && at === parent.tryBlock && !isInside(use, at)) {
      if (parent.finallyBlock || ts.isThrowStatement(last)) return false;
    }
  }
  return true;
}

/** Whether code in a block may leave its function before an offset. */
export function mayLeave(block: ts.Block, before: number): boolean {
  let may = false;
  visitNodes(block, (node) => {
    if (may || node.pos >= before || ts.isFunctionLike(node)) return false;
    may = ts.isReturnStatement(node) || ts.isThrowStatement(node);
    return undefined;
  });
  return may;
}

/** Whether control may come to the end of a statement, as far as its form tells. */
export function mayEnd(statement: ts.Statement): boolean {
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return false;
  if (ts.isBlock(statement)) return statement.statements.every(mayEnd);
  if (ts.isIfStatement(statement)) {
    return mayEnd(statement.thenStatement) || !statement.elseStatement || mayEnd(statement.elseStatement);
  }
  if (ts.isTryStatement(statement)) {
    if (statement.finallyBlock && !mayEnd(statement.finallyBlock)) return false;
    return (
      mayEnd(statement.tryBlock) ||
      (statement.catchClause !== undefined && mayEnd(statement.catchClause.block))
    );
  }
  if (ts.isSwitchStatement(statement)) {
    const { clauses } = statement.caseBlock;
    const last = clauses.at(-1);
    return !clauses.some(ts.isDefaultClause) || breaks(statement) || !last || last.statements.every(mayEnd);
  }
  if (ts.isWhileStatement(statement))
    return statement.expression.kind !== ts.SyntaxKind.TrueKeyword || breaks(statement);
  if (ts.isForStatement(statement)) return statement.condition !== undefined || breaks(statement);
  return true;
}

/** Whether a block holds a `return` of its function. */
export function mayReturn(block: ts.Block): boolean {
  let may = false;
  visitNodes(block, (node) => {
    if (may || ts.isFunctionLike(node)) return false;
    may = ts.isReturnStatement(node);
    return undefined;
  });
  return may;
}

/** Whether a `break` stands in a piece of code, before a node if one is given. */
export function breaks(statement: ts.Node, before?: ts.Node): boolean {
  let does = false;
  visitNodes(statement, (node) => {
    if (does || ts.isFunctionLike(node) || (before && node.pos >= before.pos)) return false;
    does = ts.isBreakStatement(node);
    return undefined;
  });
  return does;
}

/** Whether a call, which may run any function, stands between two offsets of a piece of code. */
export function callsBetween(within: ts.Node, start: number, end: number, module: SourceModule): boolean {
  const isUnseen = runsUnseenCode(module.tree);
  let calls = false;
  visitNodes(within, (node) => {
    if (calls || node.end <= start || node.pos >= end) return false;
    calls =
      (isCall(node) || (isUnseen && mayCallUnseen(node))) &&
      node.end > start &&
      node.getStart() < end &&
      node.getStart() >= start;
    return undefined;
  });
  return calls;
}

function isCall(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isTaggedTemplateExpression(node)
  );
}
