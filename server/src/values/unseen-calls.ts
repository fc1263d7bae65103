import ts from 'typescript';
import { codeIn } from '../syntax/nodes.ts';

const known = new WeakMap<ts.SourceFile, boolean>();

/** Methods that the language calls by itself: to turn an object into a text or a number, to go through it, to await it. */
const conversions: ReadonlySet<string> = new Set(['toString', 'valueOf', 'toJSON', 'then', 'next']);

/** Functions that change what a plain read or write does. */
const guards: ReadonlySet<string> = new Set([
  'defineProperty',
  'defineProperties',
  'freeze',
  'seal',
  'preventExtensions',
  'create',
  'setPrototypeOf',
  'Proxy',
  'BigInt',
  'Symbol',
]);

/**
 * Whether reading a member, a sum or a loop may run code of the file, or fail, though nothing is called: it has
 * accessors, conversions of its own, or takes to `Object.freeze` and the like.
 */
export function runsUnseenCode(file: ts.SourceFile): boolean {
  const found = known.get(file);
  if (found !== undefined) return found;
  const does = codeIn(file).some(isUnseen);
  known.set(file, does);
  return does;
}

function isUnseen(node: ts.Node): boolean {
  if (ts.isGetAccessorDeclaration(node) || ts.isSetAccessorDeclaration(node)) return true;
  if (ts.isAutoAccessorPropertyDeclaration(node) || ts.isBigIntLiteral(node)) return true;
  if (ts.isIdentifier(node)) return guards.has(node.text) || node.text === '__proto__';
  const isMember =
    ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node);
  return isMember && ts.isIdentifier(node.name) && conversions.has(node.name.text);
}

/** Whether a piece of syntax calls a function without looking like a call: an accessor, a conversion, an iterator. */
export function mayCallUnseen(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isForOfStatement(node) ||
    ts.isBindingElement(node) ||
    ts.isPrefixUnaryExpression(node) ||
    ts.isPostfixUnaryExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isYieldExpression(node)
  );
}
