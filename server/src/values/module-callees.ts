import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, staticName, unwrap } from '../syntax/nodes.ts';
import { constructorOf } from './class-parts.ts';
import { memberNameOf } from './function-names.ts';

/** The functions of the module that a call may be one of: by its name, or of a method by the names of all methods. */
export function calleesIn(
  { expression }: ts.CallExpression | ts.NewExpression,
  module: SourceModule,
): readonly ts.SignatureDeclaration[] {
  const inner = unwrap(expression);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return [inner];
  if (ts.isPropertyAccessExpression(inner)) return methodsOf(module).get(inner.name.text) ?? [];
  const declaration = ts.isIdentifier(inner) ? module.scopes.bindingOf(inner)?.declaration : undefined;
  if (!declaration) return [];
  if (ts.isFunctionDeclaration(declaration)) return [declaration];
  if (ts.isClassLike(declaration)) {
    const constructor = constructorOf(declaration);
    return constructor ? [constructor] : [];
  }
  const value =
    ts.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? [value] : [];
}

const knownMethods = new WeakMap<SourceModule, ReadonlyMap<string, readonly ts.SignatureDeclaration[]>>();

/** The functions of a module that are members of something, by their names; found once. */
function methodsOf(module: SourceModule): ReadonlyMap<string, readonly ts.SignatureDeclaration[]> {
  const found = knownMethods.get(module);
  if (found) return found;
  const methods = new Map<string, ts.SignatureDeclaration[]>();
  for (const node of codeIn(module.tree)) {
    const name = ts.isMethodDeclaration(node) ? staticName(node.name) : functionMember(node);
    const own = name === undefined ? undefined : (methods.get(name) ?? []);
    if (name !== undefined && own && ts.isFunctionLike(node)) methods.set(name, [...own, node]);
  }
  knownMethods.set(module, methods);
  return methods;
}

function functionMember(node: ts.Node): string | undefined {
  const isFunction = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  return isFunction ? memberNameOf(node) : undefined;
}
