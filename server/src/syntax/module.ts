import ts from 'typescript';
import { bindNames } from './binder.ts';
import { type CommonJsExport, readCommonJs } from './commonjs.ts';
import { codeIn } from './nodes.ts';
import { parse } from './parse.ts';
import type { Place } from './place.ts';
import type { Scopes } from './scopes.ts';

/** What an ES module exports under a name. */
export type Export =
  | { readonly kind: 'local'; readonly name: ts.Identifier }
  | { readonly kind: 'expression'; readonly expression: ts.Expression }
  | { readonly kind: 'declaration'; readonly declaration: ts.FunctionDeclaration | ts.ClassDeclaration }
  /** Another module's export; `imported` is `*` for the whole namespace. */
  | { readonly kind: 'from'; readonly specifier: string; readonly imported: string };

/** The way in and out of a module. */
export interface ModuleInterface {
  /** Every module specifier that is a literal: imports, re-exports, `require`, `import()`. */
  readonly specifiers: readonly string[];
  readonly exports: ReadonlyMap<string, Export>;
  /** The specifiers of `export * from`. */
  readonly stars: readonly string[];
  readonly commonJs: readonly CommonJsExport[];
  /** Every place where the CommonJS exports are named: `exports`, `module.exports`. */
  readonly exportsNames: readonly ts.Expression[];
  /** Whether it has an import or export declaration. */
  readonly isEsModule: boolean;
}

/** One file of the workspace, parsed; names are resolved when they are first asked for. */
export class SourceModule {
  readonly tree: ts.SourceFile;
  private boundScopes: Scopes | undefined;
  private wayInAndOut: ModuleInterface | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    this.tree = parse(path, text);
  }

  get isJson(): boolean {
    return this.path.endsWith('.json');
  }

  get scopes(): Scopes {
    this.boundScopes ??= bindNames(this.tree);
    return this.boundScopes;
  }

  get interface(): ModuleInterface {
    this.wayInAndOut ??= readInterface(this);
    return this.wayInAndOut;
  }

  /** Where a node stands, without the white space and comments before it. */
  placeOf(node: ts.Node): Place {
    return { file: this.path, start: node.getStart(this.tree), end: node.getEnd() };
  }

  /** The text of a node. */
  textOf(node: ts.Node): string {
    return this.text.slice(node.getStart(this.tree), node.getEnd());
  }
}

function readInterface(module: SourceModule): ModuleInterface {
  const specifiers = new Set<string>();
  const exports = new Map<string, Export>();
  const stars: string[] = [];
  let isEsModule = false;

  for (const statement of module.tree.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      isEsModule = true;
      if (!isTypeOnly(statement.importClause)) specifiers.add(statement.moduleSpecifier.text);
    } else if (ts.isExportDeclaration(statement)) {
      isEsModule = true;
      readExportDeclaration(statement);
    } else if (ts.isExportAssignment(statement)) {
      isEsModule = true;
      // `export = x` is TypeScript's way to write `module.exports = x`.
      exports.set(statement.isExportEquals ? 'export=' : 'default', {
        kind: 'expression',
        expression: statement.expression,
      });
    } else if (ts.canHaveModifiers(statement) && isExported(statement)) {
      isEsModule = true;
      readExportedDeclaration(statement);
    }
  }
  const isGlobal = (node: ts.Expression, name: string): boolean =>
    ts.isIdentifier(node) && node.text === name && module.scopes.bindingOf(node) === undefined;
  if (!module.isJson) codeIn(module.tree).forEach(readLoad);
  const { exports: commonJs, names: exportsNames } = module.isJson
    ? { exports: [], names: [] }
    : readCommonJs(module.tree, isGlobal);
  return { specifiers: [...specifiers], exports, stars, commonJs, exportsNames, isEsModule };

  function readExportDeclaration(statement: ts.ExportDeclaration): void {
    if (statement.isTypeOnly) return;
    const from =
      statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
        ? statement.moduleSpecifier.text
        : undefined;
    if (from !== undefined) specifiers.add(from);
    const clause = statement.exportClause;
    if (!clause) {
      if (from !== undefined) stars.push(from);
    } else if (ts.isNamespaceExport(clause)) {
      if (from !== undefined) exports.set(clause.name.text, { kind: 'from', specifier: from, imported: '*' });
    } else {
      for (const specifier of clause.elements) {
        if (specifier.isTypeOnly) continue;
        const local = specifier.propertyName ?? specifier.name;
        if (from !== undefined)
          exports.set(specifier.name.text, { kind: 'from', specifier: from, imported: local.text });
        else if (ts.isIdentifier(local)) exports.set(specifier.name.text, { kind: 'local', name: local });
      }
    }
  }

  function readExportedDeclaration(statement: ts.Node): void {
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) exportNames(declaration.name);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      const isDefault = statement.modifiers?.some(
        (modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword,
      );
      if (isDefault) exports.set('default', { kind: 'declaration', declaration: statement });
      else if (statement.name) exports.set(statement.name.text, { kind: 'local', name: statement.name });
    } else if (
      ts.isEnumDeclaration(statement) ||
      (ts.isImportEqualsDeclaration(statement) && !statement.isTypeOnly)
    ) {
      exports.set(statement.name.text, { kind: 'local', name: statement.name });
    } else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) {
      exports.set(statement.name.text, { kind: 'local', name: statement.name });
    }
  }

  function exportNames(name: ts.BindingName): void {
    if (ts.isIdentifier(name)) exports.set(name.text, { kind: 'local', name });
    else for (const element of name.elements) if (ts.isBindingElement(element)) exportNames(element.name);
  }

  /** `require` and `import()` may stand anywhere. */
  function readLoad(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword || isGlobal(node.expression, 'require');
      if (loads && argument && ts.isStringLiteralLike(argument)) specifiers.add(argument.text);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      const { expression } = node.moduleReference;
      if (ts.isStringLiteral(expression)) specifiers.add(expression.text);
    }
  }
}

function isExported(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
