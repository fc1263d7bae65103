import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { isPatternTarget, visitNodes, wrapped } from '../syntax/nodes.ts';

const known = new WeakMap<ts.Node, boolean>();

/** Methods of lists that only read what they are called on by `call`. */
const reading: ReadonlySet<string> = new Set([
  'concat',
  'every',
  'filter',
  'forEach',
  'join',
  'map',
  'slice',
  'some',
]);

/**
 * Whether a function may change its parameters by way of `arguments`, as it can outside of strict code where all of
 * its parameters are plain names: ECMA-262, "Arguments Exotic Objects".
 */
export function writesArguments(node: ts.SignatureDeclaration, module: SourceModule): boolean {
  const found = known.get(node);
  if (found !== undefined) return found;
  const isMapped =
    node.parameters.length > 0 &&
    !ts.isArrowFunction(node) &&
    node.parameters.every((one) => ts.isIdentifier(one.name) && !one.initializer && !one.dotDotDotToken);
  const writes = isMapped && mentionsWrite(node, module) && !isStrict(node, module);
  known.set(node, writes);
  return writes;
}

function mentionsWrite(node: ts.SignatureDeclaration, module: SourceModule): boolean {
  if (!module.text.includes('arguments')) return false;
  let does = false;
  visitNodes(node, (inner) => {
    if (does || (inner !== node && ts.isFunctionLike(inner) && !ts.isArrowFunction(inner))) return false;
    if (ts.isIdentifier(inner) && inner.text === 'arguments' && !isNameOnly(inner)) does = !isRead(inner);
    return undefined;
  });
  return does;
}

/** Whether an identifier is the name of a property. */
function isNameOnly(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** Whether a use of `arguments` leaves it as it is. */
function isRead(use: ts.Identifier): boolean {
  const at = wrapped(use);
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent)) return true;
  if (ts.isElementAccessExpression(parent)) return parent.expression === at && !isTarget(parent);
  if (ts.isSpreadElement(parent) || ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return true;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const { name, expression: callee } = parent.expression;
  if (name.text === 'apply') return parent.arguments[1] === at;
  if (name.text === 'from') return ts.isIdentifier(callee) && callee.text === 'Array';
  return name.text === 'call' && ts.isPropertyAccessExpression(callee) && reading.has(callee.name.text);
}

function isTarget(access: ts.ElementAccessExpression): boolean {
  const at = wrapped(access);
  const { parent } = at;
  if (ts.isBinaryExpression(parent) && parent.left === at) {
    const kind = parent.operatorToken.kind;
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  }
  const isIncrement = ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent);
  return isIncrement || isPatternTarget(at);
}

/** Whether code is strict: that of ES modules and classes, and what a directive makes so. */
function isStrict(node: ts.Node, { tree, path }: SourceModule): boolean {
  if (ts.isExternalModule(tree) || /\.m[jt]s$/.test(path) || hasDirective(tree.statements)) return true;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isClassLike(at)) return true;
    const body = ts.isFunctionLike(at) && 'body' in at ? at.body : undefined;
    if (body && ts.isBlock(body) && hasDirective(body.statements)) return true;
  }
  return false;
}

function hasDirective(statements: readonly ts.Statement[]): boolean {
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === 'use strict') return true;
  }
  return false;
}
