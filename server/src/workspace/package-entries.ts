import { isObject, type JsonObject } from './lookup.ts';
import type { PackageFolder } from './packages.ts';
import { join } from './paths.ts';

/*
 * What a `package.json` says of the files that stand for a package (Node.js documentation, "Modules: Packages").
 * Where it names what a build will write, the source that is built is meant.
 */

/** How a module is asked for; packages may have other files for each. */
export type Way = 'import' | 'require';

/** Conditions that lead to source, which is what a build's output is made from, those first that do so more surely. */
const sourceConditions: readonly string[] = ['source', 'types'];

/** Those that Node.js applies either way, besides that of the way itself ("Conditional exports"). */
const nodeConditions: ReadonlySet<string> = new Set(['node', 'module-sync', 'default']);

/** Conditions of hosts in which no AWS client of a server runs. */
const otherHosts: ReadonlySet<string> = new Set([
  'browser',
  'react-native',
  'deno',
  'worker',
  'workerd',
  'edge-light',
  'react-server',
]);

/** Folders that builds write, in one of the customary spellings: `dist`, `lib-esm`, `build`. */
const outputFolder = /^(?:dist|lib|build|out|output|es|esm|cjs|commonjs|target)(?:[-_][\w-]+)?$/;

const deepest = 8;

/** No file has a longer path (Linux, `PATH_MAX`). */
export const longestPath = 4096;

/**
 * The paths that a specifier of a package may mean, the likeliest first, with or without endings.
 *
 * @param subpath what follows the name, without a slash in front; empty for the package itself
 */
export function entriesOf({ folder, manifest }: PackageFolder, subpath: string, way: Way): readonly string[] {
  const targets = exportedTargets(manifest, subpath, way);
  if (targets) {
    const paths = targets.flatMap((target) => sourcesOf(folder, target));
    return paths.length > 0 && subpath === '' ? [...paths, ...usual(folder)] : paths;
  }
  if (subpath === '') return [...mainEntriesOf({ folder, manifest }), ...usual(folder)];
  // What a list of exports leaves out cannot be imported once it is published; within the repository it is.
  return [...sourcesOf(folder, subpath), join(folder, `src/${subpath}`)];
}

/** The files that a folder with a `package.json` of its own stands for, when it is imported by its path. */
export function mainEntriesOf({ folder, manifest }: PackageFolder): readonly string[] {
  return ['source', 'types', 'module', 'main'].flatMap((key) => {
    const target = manifest[key];
    return typeof target === 'string' ? sourcesOf(folder, target) : [];
  });
}

function usual(folder: string): readonly string[] {
  return [join(folder, 'src/index'), join(folder, 'index')];
}

function exportedTargets({ exports }: JsonObject, subpath: string, way: Way): readonly string[] | undefined {
  if (exports === undefined || exports === null) return undefined;
  const isMap = isObject(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (!isMap) return subpath === '' ? targetsOf(exports, '', way) : undefined;
  return matching(exports, subpath === '' ? '.' : `./${subpath}`, way);
}

/**
 * What a package means by an import of its own that begins with `#`: paths, or names of other packages.
 *
 * @returns undefined when it says nothing of it
 */
export function internalTargets(
  { folder, manifest }: PackageFolder,
  specifier: string,
  way: Way,
): readonly string[] | undefined {
  const { imports } = manifest;
  if (!isObject(imports)) return undefined;
  return matching(imports, specifier, way)?.flatMap((target) =>
    target.startsWith('.') ? sourcesOf(folder, target) : [target],
  );
}

/** The targets of the key that fits best: the very name, else the pattern with the longest beginning, else the longest. */
function matching(map: JsonObject, name: string, way: Way): readonly string[] | undefined {
  if (Object.hasOwn(map, name) && !name.includes('*')) return targetsOf(map[name], '', way);
  let best: { readonly key: string; readonly base: string; readonly star: string } | undefined;
  for (const key of Object.keys(map)) {
    const [base = '', trailer = '', ...more] = key.endsWith('/') ? [key] : key.split('*');
    const isPattern = key.endsWith('/') || (key.includes('*') && more.length === 0);
    if (!isPattern || !name.startsWith(base) || !name.endsWith(trailer)) continue;
    if (name.length <= base.length + trailer.length) continue;
    const longer = best && (base.length - best.base.length || key.length - best.key.length);
    if (longer !== undefined && longer <= 0) continue;
    best = { key, base, star: name.slice(base.length, name.length - trailer.length) };
  }
  if (!best) return undefined;
  const targets = targetsOf(map[best.key], best.star, way);
  const { star } = best;
  return best.key.endsWith('/') ? targets.map((target) => target + star) : targets;
}

/**
 * Every target under the conditions of a server: those that lead to source, then what Node.js would take, in the order
 * in which the package names them, then the rest.
 */
function targetsOf(value: unknown, star: string, way: Way, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return value.length > longestPath ? [] : [value.replaceAll('*', () => star)];
  if (Array.isArray(value)) return value.flatMap((one) => targetsOf(one, star, way, depth + 1));
  if (!isObject(value)) return [];
  const ranked: { readonly rank: number; readonly targets: readonly string[] }[] = [];
  for (const [condition, inner] of Object.entries(value)) {
    if (otherHosts.has(condition)) continue;
    const targets = targetsOf(inner, star, way, depth + 1);
    ranked.push({ rank: rankOf(condition, targets, way), targets });
  }
  return ranked.sort((a, b) => a.rank - b.rank).flatMap(({ targets }) => targets);
}

function rankOf(condition: string, targets: readonly string[], way: Way): number {
  const source = sourceConditions.indexOf(condition);
  if (source >= 0) return source;
  if (condition === way || nodeConditions.has(condition)) return sourceConditions.length;
  // A condition of the project's own that leads to TypeScript is there to lead to the source.
  const isOfBuilds = condition === 'import' || condition === 'require' || condition === 'module';
  return !isOfBuilds && targets.every(isSource) ? 0 : sourceConditions.length + 1;
}

function isSource(target: string): boolean {
  return /(?<!\.d)\.[cm]?tsx?$/.test(target);
}

/**
 * The paths that a target of `paths` stands for: itself, and the source of what it would be after a build.
 *
 * @param target absolute
 */
export function sourcesOfPath(target: string): readonly string[] {
  const parts = target.split('/');
  const output = parts.findLastIndex((part, index) => index > 0 && outputFolder.test(part));
  const sources =
    output < 0 ? [] : sourcesOf(parts.slice(0, output).join('/'), parts.slice(output).join('/'));
  return isDeclaration.test(target) ? [...sources, ...sourcesOf('/', target)] : [target, ...sources];
}

const isDeclaration = /\.d\.([cm]?)ts$/;

/** The paths of the source that a target of a package stands for. */
function sourcesOf(folder: string, target: string): readonly string[] {
  const written = target.replace(/^\.\//, '').replace(isDeclaration, '');
  const parts = written.split('/');
  let outputs = 0;
  while (outputs < parts.length - 1 && outputFolder.test(parts[outputs] ?? '')) outputs++;
  if (outputs === 0 && outputFolder.test(written)) return [join(folder, 'src'), join(folder, written)];
  const sources: string[] = [];
  const beside: string[] = [];
  for (let drop = outputs; drop > 0; drop--) {
    const rest = parts.slice(drop).join('/');
    if (rest.startsWith('src/')) sources.push(join(folder, rest));
    else sources.push(join(folder, `src/${rest}`));
    beside.push(join(folder, rest));
  }
  return [...sources, join(folder, written), ...beside];
}
