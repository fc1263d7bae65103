import ts from 'typescript';
import { type ImportedName, importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import { codeIn, isInside } from '../syntax/nodes.ts';
import type { Binding } from '../syntax/scopes.ts';
import { aliasedWrites } from './aliased-writes.ts';
import type { Evaluation } from './evaluation.ts';
import { belowExport, exportedBinding, importedPart, sourcesOf } from './export-ways.ts';
import type { Path } from './member-paths.ts';
import { openWrites, writesToResults } from './module-writes.ts';
import { sharesAt } from './shares.ts';
import { asWriteToPart, inDoubt, type Write, writesTo } from './write-sites.ts';

/** What is asked for: an export of a module, or all of it. */
export interface Asked {
  readonly module: SourceModule;
  readonly name: string | undefined;
  /** Where the writer itself asks: what it writes by the name that it asks for is held against that name. */
  readonly own: ts.Node | undefined;
}

/** What a module writes onto an export of another one, by whatever name it imports it. */
export function writesOnto(
  asked: Asked,
  writer: SourceModule,
  specifiers: readonly string[],
  evaluation: Evaluation,
): readonly Write[] {
  const { name, own } = asked;
  return importsOf(writer, specifiers).flatMap((imported) => {
    const { binding } = imported;
    const isOwn = own !== undefined && isInside(own, binding.declaration);
    return writesTo(binding, writer).flatMap((write): readonly Write[] => {
      const way = wayInto(asked, imported, write.path, writer, evaluation);
      if (isOwn && (name === undefined || way?.[0] === name)) return [];
      const rest = way && belowExport(asked.module, name, way);
      // Which of the two comes first is not asked.
      const done = own ? inDoubt(write) : write;
      if (rest && (rest.length > 0 || write.kind !== 'set')) return [{ ...done, path: rest }];
      const isOfAll = way?.length === 0 && name !== undefined && write.kind === 'escape';
      return isOfAll ? [{ ...done, path: [], within: [name] }] : [];
    });
  });
}

/** What a module may write onto an export of another one by ways that are not followed. */
export function doubtfulWritesOnto(
  asked: Asked,
  writer: SourceModule,
  specifiers: readonly string[],
  evaluation: Evaluation,
): readonly Write[] {
  if (loadsUnnamed(writer, specifiers)) return openWrites(writer).map((write) => anywhere(write, []));
  return importsOf(writer, specifiers).flatMap((imported) => {
    const { binding } = imported;
    const { module, name } = asked;
    const known = writesTo(binding, writer);
    const aliased = aliasedWrites(binding, writer);
    const results = writesToResults(binding, writer);
    if (known.length + aliased.length + results.length === 0) return [];
    const way = wayInto(asked, imported, [], writer, evaluation);
    const below = way && belowExport(module, name, way);
    const isOfAll = way?.length === 0 && name !== undefined;
    if (below || isOfAll) {
      const part = below ? { path: [], below } : { path: [name ?? ''], below: [] };
      return aliased.flatMap((write) => asWriteToPart(write, { ...part, isCopy: false }) ?? []);
    }
    const isHanded = known.length > 0 && mayHandOn(asked, imported, writer, evaluation);
    return [...results, ...(isHanded ? known.map(inDoubt) : [])].map((write) => anywhere(write, []));
  });
}

/** A write to something unknown as one to all that a way leads to. */
function anywhere(write: Write, path: Path): Write {
  const from = { from: path.length, isCopy: false };
  return { ...write, path: [...path, ...write.path], anywhere: from, sources: [], isDoubtful: true };
}

function importsOf(writer: SourceModule, specifiers: readonly string[]): readonly ImportedName[] {
  return importsIn(writer).filter(({ specifier }) => specifiers.includes(specifier));
}

/** A way from an imported name as one from all that a module exports; undefined where it leads elsewhere. */
function wayInto(
  { module }: Asked,
  imported: ImportedName,
  path: Path,
  writer: SourceModule,
  evaluation: Evaluation,
): Path | undefined {
  const part = importedPart(imported, writer, evaluation);
  if (!part) return undefined;
  const whole = { module: part.module, path: [...part.path, ...path] };
  return sourcesOf(whole, evaluation).find((one) => one.module === module)?.path;
}

/** Whether what is imported may hold the export that is asked for: what exports it has put that into something else. */
function mayHandOn(
  { module, name }: Asked,
  imported: ImportedName,
  writer: SourceModule,
  evaluation: Evaluation,
): boolean {
  const part = importedPart(imported, writer, evaluation);
  const last = part && sourcesOf(part, evaluation).at(-1);
  if (!last) return false;
  if (last.module === module) {
    const binding = name === undefined ? undefined : exportedBinding(module, name);
    return binding !== undefined && isHeldTwice(binding, module);
  }
  return importsIn(last.module).some((one) => {
    const way = wayInto({ module, name, own: undefined }, one, [], last.module, evaluation);
    const isMeant = way && (way.length === 0 || belowExport(module, name, way) !== undefined);
    return isMeant && isHeldTwice(one.binding, last.module);
  });
}

const heldTwice = new WeakMap<Binding, boolean>();

/** Whether something else holds what a name holds. */
function isHeldTwice(binding: Binding, module: SourceModule): boolean {
  let is = heldTwice.get(binding);
  if (is === undefined) {
    is = binding.references.some((reference) => sharesAt(reference, module).length > 0);
    heldTwice.set(binding, is);
  }
  return is;
}

const unnamed = new WeakMap<SourceModule, ReadonlySet<string>>();

/** Whether a module loads another one where it gives it no name at its top level: `require('./agent').options.ca = …`. */
function loadsUnnamed(module: SourceModule, specifiers: readonly string[]): boolean {
  let found = unnamed.get(module);
  if (!found) {
    found = unnamedLoads(module);
    unnamed.set(module, found);
  }
  return specifiers.some((one) => found?.has(one));
}

function unnamedLoads(module: SourceModule): ReadonlySet<string> {
  const named = importsIn(module);
  const found = new Set<string>();
  if (!/\b(?:require|import)\s*\(/.test(module.text)) return found;
  for (const node of codeIn(module.tree)) {
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    const isLoad =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
    if (!isLoad || !argument || !ts.isStringLiteralLike(argument)) continue;
    const isNamed = named.some(({ binding }) => isInside(node, declarationAround(binding.declaration)));
    if (!isNamed) found.add(argument.text);
  }
  return found;
}

/** The declaration that a name of a pattern is part of. */
function declarationAround(node: ts.Node): ts.Node {
  let at = node;
  while (ts.isBindingElement(at) || ts.isObjectBindingPattern(at)) at = at.parent;
  return at;
}
