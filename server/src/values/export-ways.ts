import ts from 'typescript';
import { type ImportedName, importsIn } from '../syntax/imported-names.ts';
import type { SourceModule } from '../syntax/module.ts';
import type { Binding } from '../syntax/scopes.ts';
import { isCommonJs } from './commonjs.ts';
import type { Evaluation } from './evaluation.ts';
import { objectsHeldBy } from './held-objects.ts';
import type { Path } from './member-paths.ts';

/** Names are followed through so many modules that export them again. */
const deepest = 10;

/** A part of what a module exports, and the way to it from the object of all its exports. */
export interface ExportedPart {
  readonly module: SourceModule;
  readonly path: Path;
}

/** The part that an imported name stands for, in the module that it is imported from. */
export function importedPart(
  { specifier, path }: Pick<ImportedName, 'specifier' | 'path'>,
  from: SourceModule,
  { host }: Evaluation,
): ExportedPart | undefined {
  const resolution = host.resolve(specifier, from);
  return resolution.kind === 'module' ? { module: resolution.module, path } : undefined;
}

/** A part as its module has it, and then as the modules have it from which that one has it. */
export function sourcesOf(
  { module, path }: ExportedPart,
  evaluation: Evaluation,
  depth = 0,
): readonly ExportedPart[] {
  const [name, ...rest] = path;
  if (isWhole(module)) return [{ module, path: name === 'default' ? rest : path }];
  const here = { module, path };
  if (typeof name !== 'string' || depth > deepest) return [here];
  const onward = (specifier: string, further: Path): readonly ExportedPart[] => {
    const part = importedPart({ specifier, path: [] }, module, evaluation);
    return part ? sourcesOf({ ...part, path: further }, evaluation, depth + 1) : [];
  };
  const own = module.interface.exports.get(name);
  if (own?.kind === 'from')
    return [here, ...onward(own.specifier, own.imported === '*' ? rest : [own.imported, ...rest])];
  if (own?.kind === 'local') {
    const imported = importedBehind(module.scopes.bindingOf(own.name), rest, module);
    return imported ? [here, ...onward(imported.specifier, imported.path)] : [here];
  }
  if (own) return [here];
  return [here, ...module.interface.stars.flatMap((specifier) => onward(specifier, path))];
}

/** What of another module a name holds, by itself or as a constant: `export const { conf } = all`. */
function importedBehind(
  binding: Binding | undefined,
  way: Path,
  module: SourceModule,
): (Pick<ImportedName, 'specifier'> & { readonly path: Path }) | undefined {
  const ways = [
    { binding, path: way },
    ...(binding ? objectsHeldBy(binding) : []).flatMap(({ name, path, below, isCopy }) => {
      const isBelow =
        below.every((key, index) => key === way[index]) && !(isCopy && way.length < below.length + 2);
      return isBelow
        ? [{ binding: module.scopes.bindingOf(name), path: [...path, ...way.slice(below.length)] }]
        : [];
    }),
  ];
  for (const one of ways) {
    const imported = importsIn(module).find((other) => other.binding === one.binding);
    if (imported) return { specifier: imported.specifier, path: [...imported.path, ...one.path] };
  }
  return undefined;
}

/** Whether what a module exports is one value, which is its default as well. */
function isWhole(module: SourceModule): boolean {
  return module.isJson || isCommonJs(module);
}

/**
 * The rest of a way below an export.
 *
 * @param name the export's; undefined for all of them
 * @returns undefined where the way leads to another export
 */
export function belowExport(module: SourceModule, name: string | undefined, path: Path): Path | undefined {
  if (name === undefined) return path;
  const [first, ...rest] = path;
  if (typeof first !== 'string') return undefined;
  return first === name || isSameExport(module, first, name) ? rest : undefined;
}

function isSameExport(module: SourceModule, a: string, b: string): boolean {
  const one = exportedBinding(module, a);
  return one !== undefined && one === exportedBinding(module, b);
}

/** The name that a module exports under another one. */
export function exportedBinding(
  { interface: { exports }, scopes }: SourceModule,
  name: string,
): Binding | undefined {
  const found = exports.get(name);
  const node =
    found?.kind === 'local' ? found.name : found?.kind === 'expression' ? found.expression : undefined;
  return node && ts.isIdentifier(node) ? scopes.bindingOf(node) : undefined;
}
