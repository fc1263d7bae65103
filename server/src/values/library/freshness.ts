import ts from 'typescript';
import { unwrap, wrapped } from '../../syntax/nodes.ts';

/** Methods and functions of the language that give a list which nobody else holds yet. */
const making: ReadonlySet<string> = new Set([
  'concat',
  'entries',
  'filter',
  'flat',
  'flatMap',
  'from',
  'getOwnPropertyNames',
  'keys',
  'map',
  'of',
  'slice',
  'split',
  'toReversed',
  'toSorted',
  'values',
]);

/** Methods that give back the list that they are called on. */
const passingOn: ReadonlySet<string> = new Set(['reverse', 'sort']);

/**
 * Whether what a method gives that changes its list in place is known for good: nobody else holds the list, or what
 * is given is used up at once.
 *
 * @param node the call of the method
 */
export function isFresh(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return isNew(node.expression.expression) || isUsedUp(node);
}

function isNew(expression: ts.Expression): boolean {
  const node = unwrap(expression);
  if (ts.isArrayLiteralExpression(node)) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression: receiver } = node.expression;
  return making.has(name.text) || (passingOn.has(name.text) && isNew(receiver));
}

function isUsedUp(node: ts.CallExpression): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts.isSpreadElement(parent)) return true;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== outer) return false;
  return !passingOn.has(parent.name.text) || (ts.isCallExpression(parent.parent) && isUsedUp(parent.parent));
}
