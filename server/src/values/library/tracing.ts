import ts from 'typescript';
import { unwrap, wrapped } from '../../syntax/nodes.ts';
import type { Binding } from '../../syntax/scopes.ts';
import type { Value } from '../value.ts';
import { isAssignment } from './arithmetic.ts';

/** Methods of a `Map` or a `Set` that only read it. */
const reading: ReadonlySet<string> = new Set(['entries', 'forEach', 'get', 'has', 'keys', 'size', 'values']);

/** Methods that change it, which `write-sites.ts` finds and `writes.ts` applies. */
const writing: ReadonlySet<string> = new Set(['add', 'clear', 'delete', 'set']);

/**
 * Whether everything that happens to a `Map` or a `Set` is seen where it is read: it is made right there, or a
 * constant holds it that is used for nothing but its methods and for going through it.
 *
 * @param expression what it is read from
 */
export function isTraced(collection: Value, expression: ts.Expression | undefined): boolean {
  if (!expression) return false;
  const { node, module } = collection.origin;
  const holder = unwrap(expression);
  if (holder === node) return true;
  const binding = ts.isIdentifier(holder) ? module.scopes.bindingOf(holder) : undefined;
  return binding !== undefined && isHeldBy(binding, node);
}

const known = new WeakMap<Binding, boolean>();

function isHeldBy(binding: Binding, made: ts.Node): boolean {
  const { declaration, references, kind } = binding;
  if (kind !== 'const' || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  if (unwrap(declaration.initializer) !== made || isExported(declaration)) return false;
  let isTraceable = known.get(binding);
  if (isTraceable === undefined) {
    isTraceable = references.every((reference) => reference === declaration.name || isSeenThrough(reference));
    known.set(binding, isTraceable);
  }
  return isTraceable;
}

function isExported(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
}

/** Whether a use of the name is a read, or a change that is found. */
function isSeenThrough(reference: ts.Identifier): boolean {
  const at = wrapped(reference);
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === at) return isSeenMember(parent);
  if (ts.isSpreadElement(parent) || ts.isForOfStatement(parent)) return true;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && isCopied(parent);
}

function isSeenMember(member: ts.PropertyAccessExpression): boolean {
  const name = member.name.text;
  const call = member.parent;
  if (name === 'size') return true;
  if (!ts.isCallExpression(call) || call.expression !== member) return false;
  // `set` gives back the collection, which could be changed further.
  if (writing.has(name)) return ts.isExpressionStatement(wrapped(call).parent);
  return reading.has(name) && !isWrittenInto(call);
}

/** Whether something is written into what a read gives, or a method of it is called. */
function isWrittenInto(read: ts.Expression): boolean {
  let at = wrapped(read);
  let depth = 0;
  while (
    (ts.isPropertyAccessExpression(at.parent) || ts.isElementAccessExpression(at.parent)) &&
    at.parent.expression === at
  ) {
    at = wrapped(at.parent);
    depth++;
  }
  const { parent } = at;
  return (
    depth > 0 &&
    ((ts.isBinaryExpression(parent) && parent.left === at && isAssignment(parent.operatorToken.kind)) ||
      ts.isDeleteExpression(parent))
  );
}

/** Functions of the language that only go through what they are handed. */
const copying: ReadonlySet<string> = new Set(['Array.from', 'Object.fromEntries', 'Map', 'Set']);

function isCopied(call: ts.CallExpression | ts.NewExpression): boolean {
  return copying.has(call.expression.getText());
}

/** The expression that a spread, a loop or a call goes through. */
export function wentThrough(consumer: ts.Node): ts.Expression | undefined {
  if (ts.isSpreadElement(consumer) || ts.isForOfStatement(consumer)) return consumer.expression;
  return ts.isCallExpression(consumer) || ts.isNewExpression(consumer) ? consumer.arguments?.[0] : undefined;
}

/** The expression that a method is called on, or a property read from. */
export function readFrom(node: ts.Node): ts.Expression | undefined {
  const member = ts.isCallExpression(node) ? unwrap(node.expression) : node;
  return ts.isPropertyAccessExpression(member) ? member.expression : undefined;
}
