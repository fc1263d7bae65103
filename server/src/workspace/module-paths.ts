import { Lookup, type ParsedFiles } from './lookup.ts';
import {
  findPackages,
  foldersAbove,
  linkedPackages,
  manifestOf,
  nearestPackage,
  type PackageFolder,
  type Workspace,
  workspaceGlobs,
} from './packages.ts';
import { dirname, isWithin, join } from './paths.ts';
import type { SourceStore } from './source-store.ts';
import {
  aliasesOf,
  type Configuration,
  configurationNames,
  type PathMapping,
  readConfiguration,
} from './tsconfig.ts';

/** What decides where the specifiers in the modules of one folder lead. */
export interface FolderPaths {
  readonly mappings: readonly PathMapping[];
  /** Whether fields of classes in TypeScript are set up as the standard says. */
  readonly definesFields: boolean;
  /** The folder and those above it, up to the root of its repository. */
  readonly folders: readonly string[];
  /** The package that the folder belongs to. */
  readonly home: PackageFolder | undefined;
  /** The packages of the repository by their names, its own included. */
  readonly packages: ReadonlyMap<string, PackageFolder>;
  /** The outermost folder whose modules may import those of the folder. */
  readonly reach: string;
  /** The files and folders that all this was read from, in lists that many folders share. */
  readonly reads: readonly (readonly string[])[];
}

/** The names, other than paths, by which modules may call a file. */
export interface Names {
  readonly packages: readonly string[];
  readonly aliases: readonly string[];
}

/** A configuration, and the files that it was read from. */
interface ReadConfiguration extends Configuration {
  readonly reads: readonly string[];
  readonly folders: readonly string[];
}

/** What is said of where specifiers lead, kept until the store's revision changes. */
export class ModulePaths {
  private readonly parsed: ParsedFiles = new Map();
  private folders = new Map<string, FolderPaths>();
  private roots = new Map<string, string>();
  private workspaces = new Map<string, Workspace>();
  private configurations = new Map<string, ReadConfiguration>();
  /** The packages that take a folder's by its path. */
  private linkers = new Map<string, Set<string>>();
  private names = new Map<string, Names>();
  private namesAt = -1;
  private revision = -1;

  constructor(private readonly store: SourceStore) {}

  /** A fresh look at the files. */
  lookup(): Lookup {
    return new Lookup(this.store, this.parsed);
  }

  /** Whether a JSON file was read for what it says of paths. */
  hasRead(path: string): boolean {
    return this.parsed.has(path);
  }

  /**
   * The names, other than paths, by which modules may call a file: of packages that it lies in, and aliases that
   * share no name with it. Aliases are those of the configurations that have been read.
   */
  namesOf(file: string): Names {
    // More configurations may have been read since.
    if (this.namesAt !== this.folders.size) {
      this.names = new Map();
      this.namesAt = this.folders.size;
    }
    let names = this.names.get(file);
    if (!names) {
      const all = [...this.folders.values()];
      const mappings = [...new Set(all.flatMap((one) => one.mappings))];
      const packages = [...new Set(all.map((one) => one.packages))].flatMap((one) => [...one]);
      names = {
        packages: [
          ...new Set(packages.flatMap(([name, { folder }]) => (isWithin(file, folder) ? [name] : []))),
        ],
        aliases: [...new Set(mappings.flatMap((mapping) => aliasesOf(file, mapping)))],
      };
      this.names.set(file, names);
    }
    return names;
  }

  /** The folder of the repository that a folder lies in; of what lies in none, the top of all folders. */
  rootOf(folder: string, lookup: Lookup): string {
    this.forgetOutdated();
    const known = this.roots.get(folder);
    if (known !== undefined) return known;
    const own = this.lookup();
    const root = foldersAbove(folder, own).at(-1) ?? folder;
    if (own.isComplete) this.roots.set(folder, root);
    noteLacking(own, lookup);
    return root;
  }

  private forgetOutdated(): void {
    if (this.revision === this.store.revision) return;
    this.folders = new Map();
    this.roots = new Map();
    this.workspaces = new Map();
    this.configurations = new Map();
    this.linkers = new Map();
    this.namesAt = -1;
    this.revision = this.store.revision;
  }

  /** What holds for a folder; a lookup that comes out incomplete says what has to be fetched before it does. */
  of(folder: string, lookup: Lookup): FolderPaths {
    this.forgetOutdated();
    const known = this.folders.get(folder);
    if (known) return this.linked(known);
    const own = this.lookup();
    const paths = this.read(folder, own);
    if (own.isComplete) this.folders.set(folder, paths);
    noteLacking(own, lookup);
    return this.linked(paths);
  }

  /** Those that take a folder's package by its path import from it as well; they are known once they were read. */
  private linked(paths: FolderPaths): FolderPaths {
    const linkers = paths.home && this.linkers.get(paths.home.folder);
    if (!linkers) return paths;
    let { reach } = paths;
    for (const linker of linkers)
      while (!isWithin(linker, reach) && dirname(reach) !== reach) reach = dirname(reach);
    return { ...paths, reach };
  }

  private read(folder: string, lookup: Lookup): FolderPaths {
    const folders = foldersAbove(folder, lookup);
    lookup.confineTo(folders.at(-1));
    const home = nearestPackage(folders, lookup);
    const workspace = this.workspaceAbove(folders, lookup);
    const linked = home && linkedPackages(home, lookup);
    for (const { folder: target } of linked?.values() ?? [])
      this.linkers.set(target, (this.linkers.get(target) ?? new Set()).add(home?.folder ?? folder));
    const known = workspace?.packages ?? ownPackage(home);
    const packages = linked && linked.size > 0 ? new Map([...known, ...linked]) : known;
    const file = nearestConfiguration(folders, lookup);
    const configuration = file === undefined ? undefined : this.configuration(file, folder, packages, lookup);
    const { mappings, definesFields } = configuration ?? { mappings: [], definesFields: true };
    const shared = [configuration?.reads ?? [], workspace?.reads ?? []];
    const reads = [[...lookup.reads], ...shared.filter((list) => list.length > 0)];
    const bases = mappings.length > 0 ? (configuration?.folders ?? []) : [];
    // A folder without any package may be imported from anywhere in its repository.
    const own = namedPackage(folders, lookup) ?? folders.at(-1) ?? folder;
    const reach = [workspace?.root ?? own, ...bases].reduce(
      (a, b) => (b.length < a.length && folders.includes(b) ? b : a),
      own,
    );
    return { folders, mappings, definesFields, home, packages, reach, reads };
  }

  /** What a configuration says; where it refers to projects, that depends on the folder that it is asked for. */
  private configuration(
    file: string,
    folder: string,
    packages: ReadonlyMap<string, PackageFolder>,
    lookup: Lookup,
  ): ReadConfiguration {
    const known = this.configurations.get(file) ?? this.configurations.get(`${file} ${folder}`);
    if (known) return known;
    const own = this.lookup();
    own.confineTo(lookup.confines);
    const said = readConfiguration(file, folder, own, (name) => packages.get(name)?.folder);
    const reads = [...own.reads];
    const folders = reads.filter((path) => this.store.exists(path)).map(dirname);
    const configuration = { ...said, reads, folders };
    // Packages that it extends may still be to come.
    if (own.isComplete && lookup.isComplete)
      this.configurations.set(said.isForAll ? file : `${file} ${folder}`, configuration);
    noteLacking(own, lookup);
    return configuration;
  }

  private workspaceAbove(folders: readonly string[], lookup: Lookup): Workspace | undefined {
    for (const folder of folders) {
      const globs = workspaceGlobs(folder, lookup);
      if (!globs) continue;
      const known = this.workspaces.get(folder);
      if (known) return known;
      const own = this.lookup();
      own.confineTo(lookup.confines);
      const workspace = findPackages(folder, globs, own);
      if (own.isComplete) this.workspaces.set(folder, workspace);
      noteLacking(own, lookup);
      return workspace;
    }
    return undefined;
  }
}

/** What one look lacks, another that rests on it lacks as well. */
function noteLacking(own: Lookup, lookup: Lookup): void {
  for (const path of own.lackingFiles) lookup.lackingFiles.add(path);
  for (const path of own.lackingFolders) lookup.lackingFolders.add(path);
}

/** The folder of the nearest package with a name: one without is but a part of what lies around it, if anything does. */
function namedPackage(folders: readonly string[], lookup: Lookup): string | undefined {
  let nearest: string | undefined;
  for (const folder of folders) {
    const manifest = lookup.json(manifestOf(folder));
    if (manifest) nearest = folder;
    if (typeof manifest?.name === 'string') break;
  }
  return nearest;
}

function ownPackage(home: PackageFolder | undefined): ReadonlyMap<string, PackageFolder> {
  const name = home?.manifest.name;
  return home && typeof name === 'string' ? new Map([[name, home]]) : new Map();
}

function nearestConfiguration(folders: readonly string[], lookup: Lookup): string | undefined {
  for (const folder of folders) {
    for (const name of configurationNames) {
      const path = join(folder, name);
      lookup.reads.add(path);
      if (lookup.isFile(path)) return path;
    }
  }
  return undefined;
}
