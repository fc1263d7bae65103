import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { unwrap } from './nodes.ts';
import type { Binding } from './scopes.ts';

/** The specifier of the module that a name comes from, by `import`, `require` or `import()`; undefined when it is no import. */
function importedFrom({ declaration, kind }: Binding): string | undefined {
  if (kind !== 'import')
    return ts.isVariableDeclaration(declaration) ? requiredBy(declaration.initializer) : undefined;
  if (ts.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)
      ? moduleReference.expression.text
      : undefined;
  }
  let at = declaration;
  while (at.parent && !ts.isImportDeclaration(at)) at = at.parent;
  return ts.isImportDeclaration(at) && ts.isStringLiteral(at.moduleSpecifier)
    ? at.moduleSpecifier.text
    : undefined;
}

/** The specifier in `require('x')`, `require('x').y` or `await import('x')`. */
function requiredBy(expression: ts.Expression | undefined): string | undefined {
  if (!expression) return undefined;
  let node = unwrap(expression);
  while (ts.isAwaitExpression(node) || ts.isPropertyAccessExpression(node)) node = unwrap(node.expression);
  if (!ts.isCallExpression(node)) return undefined;
  const [argument] = node.arguments;
  const isLoad =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require');
  return isLoad && argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/** A call or a `new` whose callee begins with a name that is imported. */
export interface ImportedCall {
  readonly node: ts.CallExpression | ts.NewExpression;
  readonly specifier: string;
}

const known = new WeakMap<SourceModule, readonly ImportedCall[]>();

/** Every call in a module of something that it imports, in the order of the text; found once. */
export function importedCalls(module: SourceModule): readonly ImportedCall[] {
  const found = known.get(module);
  if (found) return found;
  const calls: ImportedCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const specifier = specifierOfCallee(node.expression, module);
      if (specifier !== undefined) calls.push({ node, specifier });
    }
    ts.forEachChild(node, visit);
  };
  visit(module.tree);
  known.set(module, calls);
  return calls;
}

function specifierOfCallee(callee: ts.Expression, module: SourceModule): string | undefined {
  let node = unwrap(callee);
  while (ts.isPropertyAccessExpression(node)) node = unwrap(node.expression);
  if (ts.isCallExpression(node)) return requiredBy(node);
  const binding = ts.isIdentifier(node) ? module.scopes.bindingOf(node) : undefined;
  return binding && importedFrom(binding);
}
