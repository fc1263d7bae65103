import ts from 'typescript';
import { containerOf, isContainer, wrapped } from '../syntax/nodes.ts';

/** Whether the code of a function may run after its call has come back: it waits, or it is asked for step by step. */
export function isSuspended(node: ts.Node): boolean {
  if (!ts.isFunctionLike(node)) return false;
  const isAsync = ts.canHaveModifiers(node)
    ? ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword)
    : false;
  return Boolean(isAsync) || ('asteriskToken' in node && node.asteriskToken !== undefined);
}

/**
 * The function (or the file) whose run a node's code is part of: static blocks, functions that are called where they
 * are written and the callbacks of `forEach` run in place. A field's initializer runs when an object is made.
 */
export function runsIn(node: ts.Node): ts.Node {
  const field = fieldOf(node);
  if (field && field !== node) return field;
  let at = containerOf(node);
  while (runsInPlace(at)) at = containerOf(at);
  return at;
}

/** Whether the code of a function or static block runs where it is written, whenever that place is come to. */
export function runsInPlace(node: ts.Node): boolean {
  if (ts.isClassStaticBlockDeclaration(node)) return true;
  if (!(ts.isArrowFunction(node) || ts.isFunctionExpression(node)) || isSuspended(node)) return false;
  return isCalledAtOnce(node) || isOfForEach(node);
}

function isCalledAtOnce(node: ts.ArrowFunction | ts.FunctionExpression): boolean {
  const outer = wrapped(node);
  return ts.isCallExpression(outer.parent) && outer.parent.expression === outer;
}

/** Whether a function is what `forEach` calls for each element of a list. */
export function isOfForEach(node: ts.Node): boolean {
  const call = node.parent;
  return (
    ts.isCallExpression(call) &&
    call.arguments[0] === node &&
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === 'forEach'
  );
}

/** Whether a member is a field of the objects of a class: its initializer runs when one is made. */
export function isField(node: ts.Node): node is ts.PropertyDeclaration {
  return (
    ts.isPropertyDeclaration(node) &&
    !ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** The field that a node is in the initializer of, within its function. */
export function fieldOf(node: ts.Node): ts.PropertyDeclaration | undefined {
  if (isField(node)) return node;
  for (let at = node.parent; at && !isContainer(at); at = at.parent) if (isField(at)) return at;
  return undefined;
}
