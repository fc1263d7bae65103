import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { TextEdit } from './fix.ts';

/**
 * The edits that make a name of a package usable in a module, in the style that the module has: an import, or a
 * `require` where it has no imports. None when the name is imported already; undefined when it means something else.
 */
export function addImport(module: SourceModule, name: string, from: string): readonly TextEdit[] | undefined {
  const existing = module.scopes.lookup(name, module.tree);
  if (existing) {
    const statement = statementOf(existing.declaration);
    const isSame =
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      statement.moduleSpecifier.text === from;
    return isSame ? [] : undefined;
  }
  const { statements } = module.tree;
  const imports = statements.filter(ts.isImportDeclaration);
  for (const statement of imports) {
    const named = statement.importClause?.namedBindings;
    const last = named && ts.isNamedImports(named) ? named.elements.at(-1) : undefined;
    const isTypes = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (
      last &&
      !isTypes &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      statement.moduleSpecifier.text === from
    ) {
      return [insert(module, last.end, `, ${name}`)];
    }
  }
  const quote = quoteOf(module);
  const isModule = module.interface.isEsModule || /\.m?ts$/.test(module.path);
  const requires = statements.filter(isRequireStatement);
  const text = isModule
    ? `import { ${name} } from ${quote}${from}${quote}`
    : `const { ${name} } = require(${quote}${from}${quote})`;
  const neighbour = isModule ? imports.at(-1) : requires.at(-1);
  const ending = neighbour && !module.textOf(neighbour).endsWith(';') ? '' : ';';
  const newline = module.text.includes('\r\n') ? '\r\n' : '\n';
  if (neighbour) return [insert(module, neighbour.end, `${newline}${text}${ending}`)];
  const first = statements.find((statement) => !isDirective(statement));
  return [
    insert(module, first ? first.getStart(module.tree) : module.text.length, `${text}${ending}${newline}`),
  ];
}

function insert(module: SourceModule, at: number, newText: string): TextEdit {
  return { at: { file: module.path, start: at, end: at }, newText };
}

function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isStatement(at) && at.parent) at = at.parent;
  return at;
}

function isRequireStatement(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const value = statement.declarationList.declarations[0]?.initializer;
  return value !== undefined && /^require\s*\(/.test(value.getText());
}

function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}

/** The quotation mark that the module's first plain string has. */
function quoteOf(module: SourceModule): string {
  return /(?:from|require\()\s*(['"])/.exec(module.text)?.[1] ?? /['"]/.exec(module.text)?.[0] ?? "'";
}
