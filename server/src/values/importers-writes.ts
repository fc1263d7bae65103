import ts from 'typescript';
import { importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import { isInside } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { isCommonJs } from './commonjs.ts';
import type { Evaluation } from './evaluation.ts';
import { reach, settle } from './flow.ts';
import { objectsHeldBy } from './held-objects.ts';
import { isHolder } from './holders.ts';
import type { Path } from './member-paths.ts';
import { runsIn } from './run-places.ts';
import { alternativesOf, bothHold, type Origin, unknown, type Value } from './value.ts';
import { inDoubt, type Write, writesTo } from './write-sites.ts';
import { afterWrite } from './writes.ts';

/** An object that other modules write to more often is not followed. */
const mostWrites = 100;

/** Names are followed through so many modules that export them again. */
const deepest = 10;

/**
 * What a module exports, after what other modules of the program write onto it: `agent.options.ca = …` of an imported
 * `agent`.
 *
 * A writer counts as one that has run where the asking module itself imports it, and else under that condition.
 *
 * @param name the export's; undefined for all that a CommonJS module exports
 */
export function writtenByImporters(
  value: Value,
  module: SourceModule,
  name: string | undefined,
  origin: Origin,
  evaluation: Evaluation,
): Value {
  // Nobody is asked about classes: members are written onto them where they are declared.
  const mayHold = alternativesOf(value).some((one) => isHolder(one.value) && one.value.kind !== 'class');
  if (!mayHold) return value;
  let now = value;
  for (const { module: writer, specifiers } of evaluation.host.writers(module)) {
    if (writer === module) continue;
    const own = writer === origin.module ? origin.node : undefined;
    const writes = writesOnto({ module, name, own }, writer, specifiers, evaluation);
    if (writes.length === 0) continue;
    if (writes.length > mostWrites || !evaluation.spend(writes.length))
      return unknown('other modules write to it too often to follow', value.origin);
    const environment = evaluation.moduleEnvironment(writer);
    const isDone = own !== undefined || hasRun(writer, origin.module, evaluation);
    const ran = isDone ? undefined : `\`${fileNameOf(writer)}\` has run`;
    for (const write of writes) {
      const reached = settle(reach(write.node, writer.tree, writer), (test, among) =>
        evaluation.decide(test, environment, among),
      );
      if (reached !== 'never') now = afterWrite(now, write, bothHold(ran, reached), environment, evaluation);
    }
  }
  return now === value || name === undefined ? now : afterOwnFunctions(now, module, name, evaluation);
}

/** What the functions of a module write onto what it exports may come after what its importers write. */
function afterOwnFunctions(value: Value, module: SourceModule, name: string, evaluation: Evaluation): Value {
  const found = module.interface.exports.get(name);
  const binding = found?.kind === 'local' ? module.scopes.bindingOf(found.name) : undefined;
  const environment = evaluation.moduleEnvironment(module);
  return (binding ? writesTo(binding, module) : [])
    .filter(({ node, kind }) => kind !== 'escape' && !ts.isSourceFile(runsIn(node)))
    .reduce((now, write) => afterWrite(now, inDoubt(write), undefined, environment, evaluation), value);
}

/** What is asked for: an export of a module, or all of it. */
interface Asked {
  readonly module: SourceModule;
  readonly name: string | undefined;
  /** Where the writer itself asks: what it writes by the name that it asks for is held against that name. */
  readonly own: ts.Node | undefined;
}

/** What a module writes onto an export of another one, by whatever name it imports it. */
function writesOnto(
  { module, name, own }: Asked,
  writer: SourceModule,
  specifiers: readonly string[],
  evaluation: Evaluation,
): readonly Write[] {
  return importsIn(writer).flatMap(({ binding, specifier, path }) => {
    if (!specifiers.includes(specifier)) return [];
    const resolution = evaluation.host.resolve(specifier, writer);
    if (resolution.kind !== 'module') return [];
    const isOwn = own !== undefined && isInside(own, binding.declaration);
    return writesTo(binding, writer).flatMap((write) => {
      if (write.kind === 'escape') return [];
      const way = wayInto(module, resolution.module, [...path, ...write.path], evaluation, 0);
      if (isOwn && (name === undefined || way?.[0] === name)) return [];
      const rest = way && belowExport(module, name, way);
      if (!rest || (rest.length === 0 && write.kind === 'set')) return [];
      // Which of the two comes first is not asked.
      return [{ ...(own ? inDoubt(write) : write), path: rest }];
    });
  });
}

/** A path from what a module exports as one from what another module exports, from where it has it. */
function wayInto(
  module: SourceModule,
  from: SourceModule,
  path: Path,
  evaluation: Evaluation,
  depth: number,
): Path | undefined {
  const [name, ...rest] = path;
  if (from === module) return isWhole(module) && name === 'default' ? rest : path;
  if (typeof name !== 'string' || depth > deepest) return undefined;
  const onward = (specifier: string, further: Path): Path | undefined => {
    const resolution = evaluation.host.resolve(specifier, from);
    return resolution.kind === 'module'
      ? wayInto(module, resolution.module, further, evaluation, depth + 1)
      : undefined;
  };
  const own = from.interface.exports.get(name);
  if (own?.kind === 'from')
    return onward(own.specifier, own.imported === '*' ? rest : [own.imported, ...rest]);
  if (own?.kind === 'local') {
    const binding = from.scopes.bindingOf(own.name);
    const named = (one: Binding | undefined, way: Path): Path | undefined => {
      const imported = importsIn(from).find(({ binding: own }) => own === one);
      return imported && onward(imported.specifier, [...imported.path, ...way]);
    };
    // `export const { conf } = all`
    const [held] = binding ? objectsHeldBy(binding).filter(({ below }) => below.length === 0) : [];
    return named(binding, rest) ?? (held && named(from.scopes.bindingOf(held.name), [...held.path, ...rest]));
  }
  if (own) return undefined;
  for (const specifier of from.interface.stars) {
    const found = onward(specifier, path);
    if (found) return found;
  }
  return undefined;
}

/** Whether what a module exports is one value, which is its default as well. */
function isWhole(module: SourceModule): boolean {
  return module.isJson || isCommonJs(module);
}

/** The rest of a path below an export; undefined where it leads to another export. */
function belowExport(module: SourceModule, name: string | undefined, path: Path): Path | undefined {
  if (name === undefined) return path;
  const [first, ...rest] = path;
  if (typeof first !== 'string') return undefined;
  return first === name || isSameExport(module, first, name) ? rest : undefined;
}

function isSameExport({ interface: { exports }, scopes }: SourceModule, a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => {
    const found = exports.get(name);
    const node =
      found?.kind === 'local' ? found.name : found?.kind === 'expression' ? found.expression : undefined;
    return node && ts.isIdentifier(node) ? scopes.bindingOf(node) : undefined;
  });
  return one !== undefined && one === other;
}

/** Whether a module has run when another one does, since that one imports it: for its effects, or something that it uses. */
function hasRun(writer: SourceModule, module: SourceModule, evaluation: Evaluation): boolean {
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

function fileNameOf({ path }: SourceModule): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
