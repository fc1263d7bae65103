import { isOutside } from '../knowledge/outside-packages.ts';
import { environmentIn, type Settings } from './dotenv.ts';
import { fileAt, folderAt, noteMiss } from './file-at.ts';
import type { Lookup } from './lookup.ts';
import { type FolderPaths, ModulePaths, type Names } from './module-paths.ts';
import { entriesOf, internalTargets, longestPath, sourcesOfPath, type Way } from './package-entries.ts';
import { manifestOf } from './packages.ts';
import { basename, dirname, extname, isAbsolute, isWithin, join } from './paths.ts';
import { nodeVersionIn } from './runtime-version.ts';
import type { SourceStore } from './source-store.ts';
import { configurationNames, mapped, sameInOtherRoots } from './tsconfig.ts';

/** The files and folders that an answer rests on, in lists that answers share. */
export type Reads = readonly (readonly string[])[];

/** Where a specifier leads; `pending` names what has to be fetched first. */
export type Located =
  | { readonly kind: 'file'; readonly path: string; readonly reads: Reads }
  | { readonly kind: 'external'; readonly name: string; readonly reads: Reads }
  | { readonly kind: 'missing'; readonly reads: Reads }
  | Pending;

/** What has to be fetched before there is an answer. */
interface Pending {
  readonly kind: 'pending';
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

const resolvers = new WeakMap<SourceStore, Resolver>();

/**
 * Finds the file of the workspace that a specifier means: by its path, by what `tsconfig.json` and `package.json`
 * say, or as a package of the same repository. Everything else is external; `node_modules` is never looked into, nor is
 * what lies outside of the repository.
 *
 * @param specifier as written in the code
 * @param from the path of the module that it is written in
 * @param isRequired whether it is written in a `require`, for which packages may have other files
 */
export function locate(specifier: string, from: string, store: SourceStore, isRequired = false): Located {
  return resolverOf(store).locate(specifier, dirname(from), isRequired ? 'require' : 'import');
}

/**
 * Reads what decides where the specifiers in a file lead, so that it is at hand when they are asked for.
 *
 * @returns the outermost folder whose modules may import the file: its package's, or the root of the repository
 * whose packages import each other
 */
export async function prepare(file: string, store: SourceStore): Promise<string> {
  for (let round = 0; ; round++) {
    const { reach, lookup } = resolverOf(store).pathsOf(dirname(file));
    if (lookup.isComplete || round === mostRounds) return reach;
    await store.fetch(lookup.lackingFiles, lookup.lackingFolders);
  }
}

/**
 * Reads what each package of a repository says of where specifiers lead.
 *
 * @param file one that lies in it
 */
export async function preparePackages(file: string, store: SourceStore): Promise<void> {
  const { packages } = resolverOf(store).pathsOf(dirname(file));
  for (const { folder } of packages.values()) await prepare(manifestOf(folder), store);
}

/** The names, other than paths, by which modules may call a file, as far as configurations have been read. */
export function namesOf(file: string, store: SourceStore): Names {
  return resolverOf(store).paths.namesOf(file);
}

/** Whether a file says, or said, where specifiers lead. */
export function decidesPaths(path: string, store: SourceStore): boolean {
  return decidingNames.has(basename(path)) || resolverOf(store).paths.hasRead(path);
}

const decidingNames: ReadonlySet<string> = new Set([
  ...configurationNames,
  'package.json',
  'pnpm-workspace.yaml',
  'lerna.json',
  'rush.json',
]);

/** Each level of `extends`, of references and of folders in globs costs a round. */
const mostRounds = 40;

/** Whether fields of classes in a module are set up as the standard says, by the configuration that holds for it. */
export function classFields(
  file: string,
  store: SourceStore,
): Pending | { readonly kind: 'known'; readonly areDefined: boolean; readonly reads: Reads } {
  if (!/tsx?$/.test(extname(file))) return { kind: 'known', areDefined: true, reads: [] };
  const { definesFields, reads, lookup } = resolverOf(store).pathsOf(dirname(file));
  return lookup.isComplete ? { kind: 'known', areDefined: definesFields, reads } : lacking(lookup);
}

/**
 * What the files of environment variables say that lie beside a module's `package.json`; of a module without any, those
 * of the nearest folder above that has some.
 */
export function environmentAt(
  file: string,
  store: SourceStore,
): Pending | { readonly kind: 'known'; readonly settings: Settings; readonly reads: Reads } {
  const { home, folders, lookup } = resolverOf(store).pathsOf(dirname(file));
  let settings: Settings = new Map();
  for (const folder of home ? [home.folder] : folders) {
    settings = environmentIn(folder, lookup);
    if (settings.size > 0) break;
  }
  return lookup.isComplete ? { kind: 'known', settings, reads: [[...lookup.reads]] } : lacking(lookup);
}

/** The major version of Node.js that the folders around a file name, up to the root of its repository, if they do. */
export function nodeVersionAt(
  file: string,
  store: SourceStore,
): Pending | { readonly kind: 'known'; readonly version: number | undefined; readonly reads: Reads } {
  const { folders, lookup } = resolverOf(store).pathsOf(dirname(file));
  const version = nodeVersionIn(folders, lookup);
  return lookup.isComplete ? { kind: 'known', version, reads: [[...lookup.reads]] } : lacking(lookup);
}

function lacking({ lackingFiles, lackingFolders }: Lookup): Pending {
  return { kind: 'pending', files: [...lackingFiles], folders: [...lackingFolders] };
}

function resolverOf(store: SourceStore): Resolver {
  let resolver = resolvers.get(store);
  if (!resolver) {
    resolver = new Resolver(store);
    resolvers.set(store, resolver);
  }
  return resolver;
}

/** Resolves over one store, and keeps its answers until the store's revision changes. */
class Resolver {
  readonly paths: ModulePaths;
  /** By folder, for what is imported and for what is required. */
  private answers: Record<Way, Answers> = { import: new Map(), require: new Map() };
  private revision = -1;

  constructor(private readonly store: SourceStore) {
    this.paths = new ModulePaths(store);
  }

  locate(specifier: string, folder: string, way: Way): Located {
    if (this.revision !== this.store.revision) {
      this.answers = { import: new Map(), require: new Map() };
      this.revision = this.store.revision;
    }
    const all = this.answers[way];
    let answers = all.get(folder);
    if (!answers) {
      answers = new Map();
      all.set(folder, answers);
    }
    const known = answers.get(specifier);
    // What looked like a file by its name may have turned out to be none when it was read.
    if (known && !(known.kind === 'file' && this.store.text(known.path) === 'missing')) return known;
    const located = this.search(specifier, folder, way);
    if (located.kind !== 'pending') answers.set(specifier, located);
    return located;
  }

  pathsOf(folder: string): FolderPaths & { readonly lookup: Lookup } {
    const lookup = this.paths.lookup();
    return { ...this.paths.of(folder, lookup), lookup };
  }

  private search(specifier: string, folder: string, way: Way): Located {
    if (specifier.length > longestPath) return { kind: 'missing', reads: [] };
    const lookup = this.paths.lookup();
    const found = isPath(specifier)
      ? this.locatePath(specifier, folder, lookup)
      : this.locateName(specifier, folder, lookup, way);
    if (!lookup.isComplete) return lacking(lookup);
    return lookup.reads.size > 0 ? { ...found, reads: [...found.reads, [...lookup.reads]] } : found;
  }

  private locatePath(specifier: string, folder: string, lookup: Lookup): Settled {
    const plain = specifier.replace(/[?#].*$/, '');
    const target = join(folder, plain);
    if (!isWithin(target, folder)) lookup.confineTo(this.paths.rootOf(folder, lookup));
    const name = packageInside(target);
    if (name !== undefined) return { kind: 'external', name, reads: [] };
    const isFolder = /(?:^|\/)\.{0,2}$/.test(plain);
    const path = isFolder ? folderAt(target, lookup) : fileAt(target, lookup);
    if (path !== undefined) return { kind: 'file', path, reads: [] };
    noteMiss(target, lookup);
    lookup.reads.add(dirname(target));
    for (const source of sourcesOfPath(target).slice(1)) {
      const built = fileAt(source, lookup);
      if (built !== undefined) return { kind: 'file', path: built, reads: [] };
    }
    // What several folders are laid out to after a build is the rare case; it is looked for last.
    const paths = this.paths.of(folder, lookup);
    lookup.confineTo(paths.folders.at(-1));
    for (const mapping of paths.mappings) {
      for (const other of sameInOtherRoots(target, mapping)) {
        const there = fileAt(other, lookup);
        if (there !== undefined) return { kind: 'file', path: there, reads: paths.reads };
        noteMiss(other, lookup);
      }
    }
    return { kind: 'missing', reads: paths.reads };
  }

  private locateName(specifier: string, folder: string, lookup: Lookup, way: Way): Settled {
    const name = specifier.replace(/^node:/, '').replace(/\?.*$/, '');
    // A scheme (`data:`, `virtual:`), or a loader's own syntax.
    if (specifier.startsWith('node:') || /^[\w+-]+:|!|^$/.test(name) || isOutside(name))
      return { kind: 'external', name, reads: [] };
    const paths = this.paths.of(folder, lookup);
    lookup.confineTo(paths.folders.at(-1));
    const found = name.startsWith('#') ? internal(name, paths, lookup, way) : undefined;
    return found ?? aliased(name, paths, lookup) ?? inPackages(name, paths, lookup, way);
  }
}

type Answers = Map<string, Map<string, Located>>;

type Settled = Exclude<Located, { kind: 'pending' }>;

function isPath(specifier: string): boolean {
  return /^(?:\.{0,2}\/|\.{1,2}$)/.test(specifier);
}

/** What the importing package means by a name that begins with `#`. */
function internal(name: string, paths: FolderPaths, lookup: Lookup, way: Way): Settled | undefined {
  const targets = paths.home && internalTargets(paths.home, name, way);
  if (!targets) return undefined;
  for (const target of targets) {
    if (!isAbsolute(target)) {
      return isOutside(target)
        ? { kind: 'external', name: target, reads: paths.reads }
        : inPackages(target, paths, lookup, way);
    }
    const path = fileAt(target, lookup);
    if (path !== undefined) return { kind: 'file', path, reads: paths.reads };
    noteMiss(target, lookup);
  }
  return { kind: 'missing', reads: paths.reads };
}

/** What `paths` and `baseUrl` mean by a name. */
function aliased(name: string, paths: FolderPaths, lookup: Lookup): Settled | undefined {
  for (const mapping of paths.mappings) {
    for (const target of mapped(name, mapping) ?? []) {
      for (const source of sourcesOfPath(target)) {
        if (packageInside(source) !== undefined) continue;
        const path = fileAt(source, lookup);
        if (path !== undefined) return { kind: 'file', path, reads: paths.reads };
      }
      if (packageInside(target) === undefined) noteMiss(target, lookup);
    }
  }
  return undefined;
}

/** What a name means as that of a package of the repository. */
function inPackages(name: string, paths: FolderPaths, lookup: Lookup, way: Way): Settled {
  const [, own = '', subpath = ''] = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(name) ?? [];
  const found = paths.packages.get(own);
  if (!found) return { kind: 'external', name, reads: paths.reads };
  for (const entry of entriesOf(found, subpath, way)) {
    const path = fileAt(entry, lookup);
    if (path !== undefined) return { kind: 'file', path, reads: paths.reads };
    noteMiss(entry, lookup);
  }
  return { kind: 'missing', reads: paths.reads };
}

/** The package that a path leads to when it goes into `node_modules`. */
function packageInside(path: string): string | undefined {
  const at = path.lastIndexOf('/node_modules/');
  return at < 0 ? undefined : path.slice(at + '/node_modules/'.length);
}
