import ts from 'typescript';
import type { SourceModule } from '../syntax/module.ts';
import type { Evaluation } from './evaluation.ts';

/** Whether a module has run when another one does, since that one imports it: for its effects, or something that it uses. */
export function hasRun(writer: SourceModule, module: SourceModule, evaluation: Evaluation): boolean {
  const isLoaded = module.tree.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      isKept(statement, module) &&
      leadsTo(statement.moduleSpecifier.text, module, writer, evaluation),
  );
  // Of modules that import each other the first may come to its end before the second begins.
  return isLoaded && !writer.interface.specifiers.some((one) => leadsTo(one, writer, module, evaluation));
}

function leadsTo(specifier: string, from: SourceModule, to: SourceModule, { host }: Evaluation): boolean {
  const resolution = host.resolve(specifier, from);
  return resolution.kind === 'module' && resolution.module === to;
}

/** Whether an import is there at run time: compilers leave out those of which nothing but types is used. */
function isKept({ importClause }: ts.ImportDeclaration, { scopes }: SourceModule): boolean {
  if (!importClause) return true;
  if (importClause.isTypeOnly) return false;
  const { name, namedBindings } = importClause;
  const names = [name, ...(namedBindings ? namesIn(namedBindings) : [])];
  return names.some((one) => one && (scopes.bindingOf(one)?.references.length ?? 0) > 0);
}

function namesIn(bindings: ts.NamedImportBindings): readonly ts.Identifier[] {
  if (ts.isNamespaceImport(bindings)) return [bindings.name];
  return bindings.elements.filter((one) => !one.isTypeOnly).map((one) => one.name);
}
