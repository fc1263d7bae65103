import type { Export, SourceModule } from '../syntax/module.ts';
import { alternativesOf } from './alternatives.ts';
import { commonJsValue, isCommonJs } from './commonjs.ts';
import type { Evaluation } from './evaluation.ts';
import { absent, type Origin, unknown, type Value } from './value.ts';

/** An export and the module that declares it. */
export interface FoundExport {
  readonly export: Export;
  readonly module: SourceModule;
}

/**
 * An export by its name, through `export * from` as well; circles of those end.
 *
 * What a package exports is not known: whatever the workspace has of that name comes first, and of several packages
 * any may be meant.
 */
export function findExports(
  module: SourceModule,
  name: string,
  evaluation: Evaluation,
  seen: Set<SourceModule>,
): readonly FoundExport[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const own = module.interface.exports.get(name);
  if (own) return [{ export: own, module }];
  if (name === 'default') return [];
  const outside: FoundExport[] = [];
  for (const specifier of module.interface.stars) {
    const resolution = evaluation.host.resolve(specifier, module, { name });
    if (resolution.kind === 'external')
      outside.push({ export: { kind: 'from', specifier, imported: name }, module });
    if (resolution.kind !== 'module') continue;
    if (isCommonJs(resolution.module)) {
      if (!hasExport(resolution.module, name, evaluation)) continue;
      return [{ export: { kind: 'from', specifier, imported: name }, module }];
    }
    const found = findExports(resolution.module, name, evaluation, seen);
    const [first] = found;
    if (first && !isOutside(first, evaluation)) return found;
    outside.push(...found);
  }
  return outside;
}

/** Whether a module that fills its exports while it runs has one of a name. */
function hasExport(module: SourceModule, name: string, evaluation: Evaluation): boolean {
  const whole = module.isJson ? undefined : commonJsValue(module, evaluation);
  return alternativesOf(whole ?? absent({ module, node: module.tree })).some(
    ({ value }) => value.kind === 'object' && value.properties.has(name),
  );
}

function isOutside({ export: found, module }: FoundExport, evaluation: Evaluation): boolean {
  if (found.kind !== 'from') return false;
  return evaluation.host.resolve(found.specifier, module, { name: found.imported }).kind === 'external';
}

/**
 * Collects what a module exports by name, through `export * from` as well.
 *
 * @param isOpen is told of each module that may export names that are not known
 */
export function collectNames(
  module: SourceModule,
  evaluation: Evaluation,
  names: Set<string>,
  seen: Set<SourceModule>,
  isOpen: (specifier: string, from: SourceModule) => void,
): void {
  if (seen.has(module)) return;
  seen.add(module);
  for (const name of module.interface.exports.keys()) names.add(name);
  for (const specifier of module.interface.stars) {
    const resolution = evaluation.host.resolve(specifier, module);
    if (resolution.kind !== 'module') isOpen(specifier, module);
    else if (isCommonJs(resolution.module)) {
      const whole = commonJsValue(resolution.module, evaluation);
      if (whole.kind !== 'object' || whole.open) isOpen(specifier, module);
      if (whole.kind !== 'object') continue;
      for (const name of whole.properties.keys()) if (name !== 'default') names.add(name);
    } else collectNames(resolution.module, evaluation, names, seen, isOpen);
  }
}

/** What an import of a name gives that a module does not export. */
export function notFound(module: SourceModule, name: string, origin: Origin): Value {
  const file = module.path.slice(module.path.lastIndexOf('/') + 1);
  return unknown(`\`${name}\` is not found among the exports of \`${file}\``, origin);
}
