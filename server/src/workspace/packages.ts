import { compileGlobs, globFault } from './globs.ts';
import { isObject, type JsonObject, type Lookup, stringsOf } from './lookup.ts';
import { dirname, join } from './paths.ts';

/** A folder with a `package.json`, and what that says. */
export interface PackageFolder {
  readonly folder: string;
  readonly manifest: JsonObject;
}

/** The packages that are developed together in one repository. */
export interface Workspace {
  readonly root: string;
  readonly packages: ReadonlyMap<string, PackageFolder>;
  /** Whatever changes in one of these files and folders may change which packages there are. */
  readonly reads: readonly string[];
}

/** More folders than these are not looked through for packages. */
const mostFolders = 4000;
const deepestStars = 6;
const mostGlobs = 1000;

/** No repository is deeper. */
const mostLevels = 60;

/** A package's file. */
export function manifestOf(folder: string): string {
  return join(folder, 'package.json');
}

/**
 * The globs by which a folder names the packages of a workspace: `workspaces` of npm, Yarn and Bun (npm
 * documentation, "package.json", `workspaces`), `pnpm-workspace.yaml`, `lerna.json`, `rush.json`.
 *
 * @returns undefined when the folder is no root of a workspace
 */
export function workspaceGlobs(folder: string, lookup: Lookup): readonly string[] | undefined {
  const declared = lookup.json(manifestOf(folder))?.workspaces;
  const workspaces = stringsOf(isObject(declared) ? declared.packages : declared);
  const pnpm = listInYaml(lookup.text(join(folder, 'pnpm-workspace.yaml')) ?? '', 'packages');
  const lerna = lookup.json(join(folder, 'lerna.json'));
  const rush = lookup.json(join(folder, 'rush.json'))?.projects;
  const projects = (Array.isArray(rush) ? rush : []).flatMap((project) =>
    isObject(project) ? stringsOf(project.projectFolder) : [],
  );
  const globs = [...workspaces, ...pnpm, ...stringsOf(lerna?.packages), ...projects];
  if (globs.length > 0) return globs;
  // What Lerna takes for granted (Lerna documentation, "lerna.json").
  return lerna ? ['packages/*'] : undefined;
}

/** Finds the packages of a workspace by its globs. */
export function findPackages(root: string, globs: readonly string[], lookup: Lookup): Workspace {
  const before = new Set(lookup.reads);
  const folders = new Set([root]);
  const listed = new Set<string>();
  const named = globs.slice(0, mostGlobs);
  const meant = compileGlobs(root, named);
  for (const glob of named) {
    if (glob.startsWith('!') || globFault(glob) !== undefined) continue;
    const parts = glob.split('/').filter((part) => part !== '' && part !== '.');
    for (const folder of expand(root, parts, { lookup, listed, done: new Set() }, deepestStars))
      if (meant.matches(folder)) folders.add(folder);
  }
  const packages = new Map<string, PackageFolder>();
  for (const folder of folders) {
    const manifest = lookup.json(manifestOf(folder));
    const name = manifest?.name;
    if (manifest && typeof name === 'string' && !packages.has(name)) packages.set(name, { folder, manifest });
  }
  const reads = [...lookup.reads].filter((path) => !before.has(path));
  return { root, packages, reads: [...reads, ...listed] };
}

interface Search {
  readonly lookup: Lookup;
  /** The folders whose names were gone through. */
  readonly listed: Set<string>;
  /** What was looked for in which folder: several `**` lead to the same folders in many ways. */
  readonly done: Set<string>;
}

/** The folders that the parts of a glob lead to. */
function expand(folder: string, parts: readonly string[], search: Search, stars: number): readonly string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [folder];
  const key = `${parts.length} ${stars} ${folder}`;
  if (search.done.has(key)) return [];
  search.done.add(key);
  if (part !== '**' && !/[*?[{]/.test(part)) return expand(join(folder, part), rest, search, stars);
  if (search.listed.size >= mostFolders) return [];
  search.listed.add(folder);
  const inside = search.lookup
    .foldersIn(folder)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .map((name) => join(folder, name));
  if (part !== '**') {
    const fits = compileGlobs(folder, [part]);
    return inside.filter((one) => fits.matches(one)).flatMap((one) => expand(one, rest, search, stars));
  }
  const here = expand(folder, rest, search, stars);
  return stars === 0 ? here : [...here, ...inside.flatMap((one) => expand(one, parts, search, stars - 1))];
}

/**
 * The entries of one list at the top of a YAML text, in block or flow style. That is all that is needed of YAML here;
 * anchors, tags and texts over several lines are passed over.
 */
function listInYaml(text: string, key: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => new RegExp(`^['"]?${key}['"]?\\s*:`).test(line));
  if (start < 0) return [];
  const head = withoutComment(lines[start] ?? '')
    .replace(/^[^:]*:/, '')
    .trim();
  if (head.startsWith('[')) {
    const flow = [head, ...lines.slice(start + 1).map(withoutComment)].join(' ');
    return flow.slice(1, flow.indexOf(']')).split(',').map(scalar).filter(Boolean);
  }
  const entries: string[] = [];
  for (const line of lines.slice(start + 1)) {
    const content = withoutComment(line);
    if (content.trim() === '') continue;
    const entry = /^\s*-\s+(.*)$/.exec(content)?.[1];
    if (entry === undefined) break;
    entries.push(scalar(entry));
  }
  return entries.filter(Boolean);
}

function withoutComment(line: string): string {
  return line.replace(/(^|\s)#.*$/, '');
}

function scalar(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2');
}

/** The package that a folder belongs to, by the nearest `package.json` among the folders above it. */
export function nearestPackage(folders: readonly string[], lookup: Lookup): PackageFolder | undefined {
  for (const folder of folders) {
    const manifest = lookup.json(manifestOf(folder));
    if (manifest) return { folder, manifest };
  }
  return undefined;
}

/** More entries of such a list are not looked at. */
const mostDependencies = 2000;

/** Where a `package.json` names the packages that its own needs. */
const dependencyLists = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * The folders that a package takes packages from by their paths, by the names that it calls them by: `file:` (npm
 * documentation, "package.json", "Local Paths"), `link:` and `portal:` (Yarn documentation, "Protocols").
 */
export function linkedPackages(
  { folder, manifest }: PackageFolder,
  lookup: Lookup,
): ReadonlyMap<string, PackageFolder> {
  const linked = new Map<string, PackageFolder>();
  for (const list of dependencyLists) {
    const wanted = manifest[list];
    if (!isObject(wanted)) continue;
    for (const [name, version] of Object.entries(wanted).slice(0, mostDependencies)) {
      const path =
        typeof version === 'string'
          ? /^(?:file|link|portal):(\.{1,2}(?:\/.*)?)$/.exec(version)?.[1]
          : undefined;
      if (path === undefined || /\.(?:tgz|tar\.gz|tar)$/.test(path)) continue;
      const target = join(folder, path);
      const own = lookup.json(manifestOf(target));
      if (own) linked.set(name, { folder: target, manifest: own });
    }
  }
  return linked;
}

/** A folder and those above it, up to the root of its repository; `.git` is a folder or, in a worktree, a file. */
export function foldersAbove(folder: string, lookup: Lookup): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; folders.length < mostLevels; at = dirname(at)) {
    folders.push(at);
    if (lookup.holds(at, '.git') || dirname(at) === at) break;
  }
  return folders;
}
