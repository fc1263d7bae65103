import ts from 'typescript';
import { isPatternTarget, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';

/** What a variable holds all along; undefined when it is assigned to. */
export function initializerOf({ declaration, identifier, references }: Binding): ts.Expression | undefined {
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return undefined;
  if (!declaration.initializer) return undefined;
  const isAssigned = references.some((reference) => {
    const target = wrapped(reference);
    return (
      (ts.isBinaryExpression(target.parent) &&
        target.parent.left === target &&
        target.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) ||
      isPatternTarget(target)
    );
  });
  return isAssigned ? undefined : unwrap(declaration.initializer);
}

/** Methods and functions that give a new list or object; what it holds may be held by others. */
const copying: ReadonlySet<string> = new Set([
  'cloneDeep',
  'concat',
  'create',
  'entries',
  'filter',
  'flat',
  'flatMap',
  'from',
  'fromEntries',
  'keys',
  'map',
  'of',
  'parse',
  'slice',
  'split',
  'structuredClone',
  'toReversed',
  'toSorted',
  'values',
]);

/** Whether an expression makes an object that nobody else holds. */
export function isNew(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node))
    return true;
  if (!ts.isCallExpression(node)) return false;
  const name = calledName(node);
  const [first] = node.arguments;
  return (
    copying.has(name) || (name === 'assign' && first !== undefined && ts.isObjectLiteralExpression(first))
  );
}

/** The name of the function or method that is called; empty where it has none. */
export function calledName({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** Whether an expression makes an object of which nobody holds any part. */
export function isDeepCopy(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && ['cloneDeep', 'parse', 'structuredClone'].includes(calledName(node));
}
