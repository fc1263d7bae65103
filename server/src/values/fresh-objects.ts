import ts from 'typescript';
import { isPatternTarget, unwrap, wrapped } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';

/** What variables hold all along, as far as it has been looked for: each write to a member asks. */
const known = new WeakMap<Binding, { readonly initializer: ts.Expression | undefined }>();

/** What a variable holds all along; undefined when it is assigned to. */
export function initializerOf(binding: Binding): ts.Expression | undefined {
  let found = known.get(binding);
  if (!found) {
    found = { initializer: heldAllAlong(binding) };
    known.set(binding, found);
  }
  return found.initializer;
}

function heldAllAlong({ declaration, identifier, references }: Binding): ts.Expression | undefined {
  if (!ts.isVariableDeclaration(declaration) || declaration.name !== identifier) return undefined;
  if (!declaration.initializer) return undefined;
  const isAssigned = references.some((reference) => {
    const target = wrapped(reference);
    return assignedAt(target) !== undefined || isPatternTarget(target);
  });
  return isAssigned ? undefined : unwrap(declaration.initializer);
}

/** What an assignment may put into its target: `b` for `a` in `a = b` and in `a ??= b`. */
export function assignedAt(target: ts.Expression): ts.Expression | undefined {
  const { parent } = target;
  if (!ts.isBinaryExpression(parent) || parent.left !== target) return undefined;
  switch (parent.operatorToken.kind) {
    case ts.SyntaxKind.EqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return parent.right;
    default:
      return undefined;
  }
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
