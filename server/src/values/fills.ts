import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { unwrap } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';

/** An assignment that is done where a name has no value yet: the caches and singletons of real code. */
export interface Fill {
  /** The statement or expression after which the name has a value in any case. */
  readonly at: ts.Node;
  readonly value: ts.Expression;
  /** What it takes for no value: whatever is false, `undefined` and `null`, or `undefined` alone. */
  readonly asks: 'falsy' | 'nullish' | 'undefined';
}

/** Whether an assignment keeps what is there: `??=`, `||=`. */
export function isFallback({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken;
}

/** The fill that an assignment is part of: `x ??= v`, `x = x ?? v`, `if (!x) x = v`; undefined when it is none. */
export function fillOf(node: ts.Node, binding: Binding, module: SourceModule): Fill | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const isName = (one: ts.Expression): boolean => {
    const inner = unwrap(one);
    return ts.isIdentifier(inner) && module.scopes.bindingOf(inner) === binding;
  };
  const { kind: operator } = node.operatorToken;
  if (isFallback(node))
    return { at: node, value: node.right, asks: asksOf(operator === ts.SyntaxKind.BarBarEqualsToken) };
  if (operator !== ts.SyntaxKind.EqualsToken) return undefined;
  const right = unwrap(node.right);
  if (ts.isBinaryExpression(right) && isName(right.left)) {
    const { kind } = right.operatorToken;
    const isKept = kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
    const asks = asksOf(kind === ts.SyntaxKind.BarBarToken);
    return isKept ? { at: node, value: right.right, asks } : undefined;
  }
  const statement = node.parent;
  const branch = ts.isBlock(statement.parent) ? statement.parent : statement;
  const test = branch.parent;
  if (!ts.isExpressionStatement(statement) || !ts.isIfStatement(test) || test.thenStatement !== branch)
    return undefined;
  const asks = askedBy(unwrap(test.expression), isName);
  return asks && { at: test, value: node.right, asks };
}

function asksOf(isFalsy: boolean): Fill['asks'] {
  return isFalsy ? 'falsy' : 'nullish';
}

/** What a test takes for no value: `!x`, `x === undefined`, `x == null`. */
function askedBy(test: ts.Expression, isName: (node: ts.Expression) => boolean): Fill['asks'] | undefined {
  if (ts.isPrefixUnaryExpression(test))
    return test.operator === ts.SyntaxKind.ExclamationToken && isName(test.operand) ? 'falsy' : undefined;
  if (!ts.isBinaryExpression(test) || !isName(test.left)) return undefined;
  const other = unwrap(test.right);
  const isNull = other.kind === ts.SyntaxKind.NullKeyword;
  const isUndefined = ts.isIdentifier(other) && other.text === 'undefined';
  const { kind } = test.operatorToken;
  if (kind === ts.SyntaxKind.EqualsEqualsToken && (isNull || isUndefined)) return 'nullish';
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken && isUndefined ? 'undefined' : undefined;
}
