import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { containerOf, staticName, wrapped } from '../syntax/nodes.ts';
import { sitesOf } from './assignment-sites.ts';
import type { FunctionNode } from './value.ts';

/** The name of a member that a function is: a method, or a function that a property or a field holds. */
export function memberNameOf(node: FunctionNode): string | undefined {
  if (ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node)) return staticName(node.name);
  if (!isExpression(node)) return undefined;
  const { parent } = wrapped(node);
  if (ts.isBinaryExpression(parent)) return assignedMember(parent);
  return ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
    ? staticName(parent.name)
    : undefined;
}

/** The name in `Store.prototype.send = …` and `this.send = …`; what is put onto `exports` is found by the importers. */
function assignedMember({ left, operatorToken }: ts.BinaryExpression): string | undefined {
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left))
    return undefined;
  const holder = left.expression;
  const isOfObject =
    holder.kind === ts.SyntaxKind.ThisKeyword ||
    (ts.isPropertyAccessExpression(holder) && holder.name.text === 'prototype');
  return isOfObject ? left.name.text : undefined;
}

/** Whether a function is written as an expression. */
export function isExpression(node: FunctionNode): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** A member of a function or a class is no use of the function itself, but for `call`, `apply` and `bind`. */
export function isMemberRead(reference: ts.Identifier): boolean {
  const { parent } = wrapped(reference);
  return ts.isPropertyAccessExpression(parent) && !['call', 'apply', 'bind'].includes(parent.name.text);
}

/** The call that an expression is an argument of, and which one. */
export function handedTo(
  node: ts.Expression,
): { readonly call: ts.CallExpression; readonly index: number } | undefined {
  const outer = wrapped(node);
  const { parent } = outer;
  if (!ts.isCallExpression(parent) || parent.expression === outer) return undefined;
  return { call: parent, index: parent.arguments.indexOf(outer) };
}

/** The call of a function that is called where it is written. */
export function calledAtOnce(node: FunctionNode): ts.CallExpression | undefined {
  if (!isExpression(node)) return undefined;
  const outer = wrapped(node);
  const call = outer.parent;
  return ts.isCallExpression(call) && call.expression === outer ? call : undefined;
}

/** The name that a function (or the class of a constructor) is known by in its module. */
export function declaredName(node: FunctionNode | ts.ClassLikeDeclaration): ts.Identifier | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name;
  const { parent } = wrapped(node as ts.Expression);
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name : undefined;
}

/** Whether the declaration itself is exported: `export function f`, `export const f =`, `module.exports = () => …`. */
export function isExportedItself(target: ts.Node): boolean {
  for (let at: ts.Node = target; !ts.isSourceFile(at); at = at.parent) {
    if (at !== target && (ts.isFunctionLike(at) || ts.isClassLike(at))) return false;
    if (ts.isExportAssignment(at)) return true;
    if (ts.isStatement(at)) {
      const modifiers = ts.canHaveModifiers(at) ? ts.getModifiers(at) : undefined;
      if (modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return true;
      return ts.isExpressionStatement(at) && /^(module\.)?exports\b/.test(at.getText());
    }
  }
  return false;
}

/** Whether a use of a name is only its way out of the module. */
export function isExport(reference: ts.Identifier, module: SourceModule): boolean {
  for (let at: ts.Node = reference.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isExportSpecifier(at) || ts.isExportAssignment(at)) return true;
    if (ts.isBinaryExpression(at))
      return module.interface.commonJs.some(({ assignment }) => assignment === at);
    if (!ts.isObjectLiteralElementLike(at) && !ts.isObjectLiteralExpression(at)) return false;
  }
  return false;
}

/** The further name that a use gives a function: a constant, or what takes the result of the function around it. */
export function aliasOf(reference: ts.Identifier, module: SourceModule): ts.Identifier | undefined {
  const outer = wrapped(reference);
  const around = containerOf(reference);
  const isReturned = ts.isReturnStatement(outer.parent) && ts.isFunctionExpression(around);
  const made = isReturned ? calledAtOnce(around) : outer;
  const { parent } = made ? wrapped(made) : outer;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return undefined;
  const binding = module.scopes.bindingOf(parent.name);
  return binding && sitesOf(binding).length === 1 ? parent.name : undefined;
}

/** The name of the property of an object literal that holds an expression; none where the object is handed on at once. */
export function memberHolding({ parent }: ts.Expression): string | undefined {
  const isMember = ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent);
  if (!isMember || ts.isCallExpression(wrapped(parent.parent).parent)) return undefined;
  return staticName(parent.name);
}
