import { isObject, type JsonObject, type Lookup, stringsOf } from './lookup.ts';
import { sourcesOfPath } from './package-entries.ts';
import { dirname, extname, isWithin, join, relative } from './paths.ts';

/*
 * What a `tsconfig.json` says of where specifiers lead (TypeScript's TSConfig reference, "paths", "baseUrl",
 * "rootDirs", "extends", "references"). It is data: nothing that it names is run.
 */

/** A key of `paths`; without a suffix it is exact, else a `*` stands between prefix and suffix. */
interface Pattern {
  readonly prefix: string;
  readonly suffix: string | undefined;
  /** Absolute paths, with at most one `*`. */
  readonly targets: readonly string[];
}

/** Where one configuration leads specifiers. */
export interface PathMapping {
  readonly patterns: readonly Pattern[];
  readonly baseUrl: string | undefined;
  /** Folders that count as one. */
  readonly rootDirs: readonly string[];
}

/** What the configuration around a folder says. */
export interface Configuration {
  /** In the order in which they are to be tried. */
  readonly mappings: readonly PathMapping[];
  /** Whether class fields are set up as the standard says (TSConfig reference, "useDefineForClassFields"). */
  readonly definesFields: boolean;
  /** Whether it says the same of every folder: it refers to no other projects. */
  readonly isForAll: boolean;
}

/** The names of the file that holds for a folder, in order; the last two by the custom of Nx and Vite. */
export const configurationNames = [
  'tsconfig.json',
  'jsconfig.json',
  'tsconfig.base.json',
  'tsconfig.app.json',
] as const;

/** Longer chains and larger solutions are cut. */
const deepestChain = 16;
const mostConfigurations = 64;
const mostReferences = 2000;
const mostPatterns = 2000;
const mostTargets = 16;

/** Where a package of the workspace lies, by its name. */
export type PackageFolders = (name: string) => string | undefined;

/**
 * What a configuration and, where it only lists projects, the projects around a folder say.
 *
 * @param file the nearest configuration above the folder
 */
export function readConfiguration(
  file: string,
  folder: string,
  lookup: Lookup,
  packageFolder: PackageFolders,
): Configuration {
  const reader = new Reader(lookup, packageFolder);
  const references = reader.references(file);
  const referenced = references
    .filter((project) => isWithin(folder, dirname(project)))
    // The project whose folder is nearest to the module is the one that holds for it.
    .sort((a, b) => dirname(b).length - dirname(a).length);
  const all = [file, ...referenced].map((project) => ({ project, options: reader.options(project, []) }));
  return {
    mappings: all.map(({ project, options }) => mappingOf(project, options)).filter(saysSomething),
    definesFields: all.map(({ options }) => definesFields(options)).find((one) => one !== undefined) ?? true,
    isForAll: references.length === 0,
  };
}

/** Undefined when nothing is said of it. */
function definesFields(options: Options): boolean | undefined {
  const said = options.get('useDefineForClassFields')?.value;
  if (typeof said === 'boolean') return said;
  const target = options.get('target')?.value;
  return typeof target === 'string' ? /^es(?:next|20(?:2[2-9]|[3-9]\d))$/i.test(target) : undefined;
}

function mappingOf(file: string, options: Options): PathMapping {
  // `${configDir}` is the folder of the configuration that all this is read for, not of the one that says it.
  const absolute = (text: string, folder: string): string =>
    join(
      folder,
      text.replace(/^\$\{configDir\}/, () => dirname(file)),
    );
  const base = options.get('baseUrl');
  const baseUrl = typeof base?.value === 'string' ? absolute(base.value, base.folder) : undefined;
  const paths = options.get('paths');
  const patterns =
    paths && isObject(paths.value)
      ? patternsOf(paths.value, (target) => absolute(target, baseUrl ?? paths.folder))
      : [];
  const roots = options.get('rootDirs');
  const rootDirs = roots
    ? stringsOf(roots.value)
        .slice(0, mostTargets)
        .map((root) => absolute(root, roots.folder))
    : [];
  return { patterns, baseUrl, rootDirs };
}

function saysSomething({ patterns, baseUrl, rootDirs }: PathMapping): boolean {
  return patterns.length > 0 || baseUrl !== undefined || rootDirs.length > 0;
}

/** An option, and the folder of the configuration that it is written in. */
interface Option {
  readonly value: unknown;
  readonly folder: string;
}

type Options = ReadonlyMap<string, Option>;

const followed = ['paths', 'baseUrl', 'rootDirs', 'target', 'useDefineForClassFields'];

class Reader {
  private count = 0;

  constructor(
    private readonly lookup: Lookup,
    private readonly packageFolder: PackageFolders,
  ) {}

  /** The projects that a configuration refers to, and those that these refer to. */
  references(file: string): readonly string[] {
    const found = new Set<string>();
    const waiting = [file];
    for (
      let next = waiting.pop();
      next !== undefined && found.size < mostConfigurations;
      next = waiting.pop()
    ) {
      const references = this.lookup.json(next)?.references;
      for (const reference of Array.isArray(references) ? references.slice(0, mostReferences) : []) {
        const path: unknown = isObject(reference) ? reference.path : undefined;
        if (typeof path !== 'string') continue;
        const target = join(dirname(next), path);
        const project = target.endsWith('.json') ? target : `${target}/tsconfig.json`;
        if (project === file || found.has(project)) continue;
        found.add(project);
        waiting.push(project);
      }
    }
    return [...found];
  }

  /** The options that are of interest here, those of extended configurations under a file's own. */
  options(file: string, below: readonly string[]): Options {
    const options = new Map<string, Option>();
    if (below.includes(file) || below.length >= deepestChain || this.count++ >= mostConfigurations)
      return options;
    const content = this.lookup.json(file);
    if (!content) return options;
    for (const extended of stringsOf(content.extends).slice(0, mostConfigurations)) {
      const base = this.extended(extended, dirname(file));
      if (base === undefined) continue;
      for (const [name, option] of this.options(base, [...below, file])) options.set(name, option);
    }
    const own = content.compilerOptions;
    if (isObject(own))
      for (const name of followed)
        if (own[name] !== undefined) options.set(name, { value: own[name], folder: dirname(file) });
    return options;
  }

  /** The file that `extends` names: by a path, or in a package of the workspace. */
  private extended(specifier: string, folder: string): string | undefined {
    if (/^(?:\.{1,2}(?:\/|$)|\/|[a-z]:\/)/i.test(specifier)) return this.jsonAt(join(folder, specifier));
    const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
    const home = this.packageFolder(name);
    if (home === undefined) return undefined;
    const inside = specifier.slice(name.length + 1);
    if (inside !== '') return this.jsonAt(join(home, inside));
    const named = this.lookup.json(`${home}/package.json`)?.tsconfig;
    return this.jsonAt(join(home, typeof named === 'string' ? named : 'tsconfig.json'));
  }

  private jsonAt(path: string): string {
    if (path.endsWith('.json') || this.lookup.isFile(path)) return path;
    return `${path}.json`;
  }
}

function patternsOf(paths: JsonObject, absolute: (target: string) => string): readonly Pattern[] {
  return Object.entries(paths)
    .slice(0, mostPatterns)
    .flatMap(([key, value]) => {
      const targets = stringsOf(value)
        .slice(0, mostTargets)
        .filter((target) => target.split('*').length <= 2)
        .map(absolute);
      const [prefix = '', suffix, ...more] = key.split('*');
      return more.length > 0 ? [] : [{ prefix, suffix, targets }];
    });
}

/**
 * The paths that a specifier may mean, in the order in which they are tried; without an ending, some of them.
 *
 * @returns undefined when nothing is said of the specifier
 */
export function mapped(specifier: string, mapping: PathMapping): readonly string[] | undefined {
  const exact = mapping.patterns.find(({ prefix, suffix }) => suffix === undefined && prefix === specifier);
  if (exact) return exact.targets;
  let best: Pattern | undefined;
  for (const pattern of mapping.patterns) {
    const { prefix, suffix } = pattern;
    if (suffix === undefined || specifier.length < prefix.length + suffix.length) continue;
    if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) continue;
    if (!best || prefix.length > best.prefix.length) best = pattern;
  }
  if (best) {
    const star = specifier.slice(best.prefix.length, specifier.length - (best.suffix?.length ?? 0));
    return best.targets.map((target) => target.replace('*', () => star));
  }
  return mapping.baseUrl === undefined ? undefined : [join(mapping.baseUrl, specifier)];
}

/** A key of `paths`, and the beginnings of the paths of all files that it may lead to. */
interface Alias {
  readonly name: string;
  readonly starts: readonly string[];
}

/** What a mapping's aliases are, and those of the files that have been asked for; mappings of the same paths share it. */
interface Aliases {
  readonly all: readonly Alias[];
  readonly byFile: Map<string, readonly string[]>;
}

const byMapping = new WeakMap<PathMapping, Aliases>();

/** The packages of a monorepo extend one configuration: so many lists of paths are told apart. */
const mostLists = 64;
const byPaths = new Map<string, Aliases>();

/** The keys of `paths` that end in a name of their own, not in what their `*` stands for, and may lead to a file. */
export function aliasesOf(file: string, mapping: PathMapping): readonly string[] {
  const { all, byFile } = aliasesIn(mapping);
  let names = byFile.get(file);
  if (!names) {
    names = all
      .filter(({ starts }) => starts.some((start) => file.startsWith(start)))
      .map(({ name }) => name);
    byFile.set(file, names);
  }
  return names;
}

function aliasesIn(mapping: PathMapping): Aliases {
  const known = byMapping.get(mapping);
  if (known) return known;
  const key = JSON.stringify(mapping.patterns);
  let aliases = byPaths.get(key);
  if (!aliases) {
    const all = mapping.patterns
      .filter(({ suffix }) => suffix !== '')
      .map(({ prefix, suffix = '', targets }) => ({
        name: prefix + suffix,
        starts: targets.flatMap(startsOf),
      }));
    aliases = { all, byFile: new Map() };
    if (byPaths.size >= mostLists) byPaths.clear();
    byPaths.set(key, aliases);
  }
  byMapping.set(mapping, aliases);
  return aliases;
}

function startsOf(target: string): readonly string[] {
  return sourcesOfPath(target).map((path) => withoutEnding(path.split('*', 1).join('')));
}

function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** The places where a file may lie whose relative path leads to `target`, when several folders count as one. */
export function sameInOtherRoots(target: string, { rootDirs }: PathMapping): readonly string[] {
  const home = rootDirs
    .filter((root) => isWithin(target, root))
    .sort((a, b) => b.length - a.length)
    .at(0);
  if (home === undefined) return [];
  return rootDirs.filter((root) => root !== home).map((root) => join(root, relative(home, target)));
}
