import ts from 'typescript';
import type { SourceModule } from './module.ts';
import { unwrap } from './nodes.ts';
import type { Binding } from './scopes.ts';

/** A name that stands for something of another module. */
export interface ImportedName {
  readonly binding: Binding;
  readonly specifier: string;
  /** From what the other module exports to what the name stands for: `['agent']`; empty for the whole. */
  readonly path: readonly string[];
}

const known = new WeakMap<SourceModule, readonly ImportedName[]>();

/** What a module imports by name at its top level, by `import`, `import()` and `require`; found once. */
export function importsIn(module: SourceModule): readonly ImportedName[] {
  const found = known.get(module);
  if (found) return found;
  const imports = module.tree.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return byImport(statement, module);
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((one) => byRequire(one, module));
  });
  known.set(module, imports);
  return imports;
}

function byImport(
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  module: SourceModule,
): readonly ImportedName[] {
  if (!importClause || importClause.isTypeOnly || !ts.isStringLiteral(moduleSpecifier)) return [];
  const specifier = moduleSpecifier.text;
  const { name, namedBindings } = importClause;
  const imports = name ? named(name, specifier, ['default'], module) : [];
  if (!namedBindings) return imports;
  if (ts.isNamespaceImport(namedBindings))
    return [...imports, ...named(namedBindings.name, specifier, [], module)];
  const own = namedBindings.elements.flatMap((one) =>
    named(one.name, specifier, [(one.propertyName ?? one.name).text], module),
  );
  return [...imports, ...own];
}

/** `const x = require('x').y`, `const { y } = require('x')`. */
function byRequire(
  { name, initializer }: ts.VariableDeclaration,
  module: SourceModule,
): readonly ImportedName[] {
  const path: string[] = [];
  let node = initializer && unwrap(initializer);
  if (node && ts.isAwaitExpression(node)) node = unwrap(node.expression);
  for (; node && ts.isPropertyAccessExpression(node); node = unwrap(node.expression))
    path.unshift(node.name.text);
  const specifier = node && requiredBy(node);
  if (specifier === undefined) return [];
  if (ts.isIdentifier(name)) return named(name, specifier, path, module);
  if (!ts.isObjectBindingPattern(name)) return [];
  return name.elements.flatMap((one) => {
    const key = one.propertyName ?? one.name;
    if (!ts.isIdentifier(one.name) || !ts.isIdentifier(key) || one.dotDotDotToken) return [];
    return named(one.name, specifier, [...path, key.text], module);
  });
}

function requiredBy(node: ts.Expression): string | undefined {
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  const isRequire =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
  return isRequire && argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

function named(
  name: ts.Identifier,
  specifier: string,
  path: readonly string[],
  { scopes }: SourceModule,
): readonly ImportedName[] {
  const binding = scopes.bindingOf(name);
  return binding ? [{ binding, specifier, path }] : [];
}
