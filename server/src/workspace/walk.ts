import type { FileSystem, FolderEntry } from './file-system.ts';
import { hasGeneratedName } from './generated.ts';
import {
  chainAbove,
  chainWithin,
  type IgnoreChain,
  ignoreFileName,
  repositoryChain,
  repositoryMark,
} from './ignore-files.ts';
import { basename, extname, normalize } from './paths.ts';
import { problemOf, type WorkspaceProblem } from './problem.ts';

/** A module, a `package.json`, or a file of environment variables (`.env`, `.env.local`, …). */
export type FileKind = 'source' | 'manifest' | 'environment';

/** A file that a scan looks at; `named` when the user asked for this very file. */
export interface WalkedFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly named: boolean;
}

export interface WalkOptions {
  /** What the configuration's globs leave out; asked of folders too, whose content then is left out with them. */
  readonly leavesOut?: (path: string) => boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface WalkResult {
  /** Sorted within each folder by name; the same tree gives the same order. */
  readonly files: readonly WalkedFile[];
  readonly problems: readonly WorkspaceProblem[];
}

const sourceExtensions = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']);
const foldersOfTools = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  '.bzr',
  '.jj',
  '.sl',
  '_darcs',
  'CVS',
]);

/** No project is deeper; whoever lays out such a tree wants to do harm. */
const deepest = 200;

/** How many folders are read at a time. */
const readers = 16;

/** What kind of file a name stands for; undefined when it is none of ours. Declarations hold no code. */
export function kindOf(path: string): FileKind | undefined {
  const name = basename(path);
  if (name === 'package.json') return 'manifest';
  if (sourceExtensions.has(extname(name))) return /\.d(\.\w+)?\.[cm]?ts$/i.test(name) ? undefined : 'source';
  return name.startsWith('.env') ? 'environment' : undefined;
}

/**
 * Finds the files of a scan at or below a path.
 *
 * A path that is named is entered whatever the rules say of it; below it they hold. Links are not followed unless
 * named, so that no file is seen twice and no circle is walked. What cannot be read becomes a problem, and the
 * rest is walked. A named file that is none of ours gives an empty answer.
 *
 * @throws the signal's reason once it is aborted
 */
export async function walk(
  fileSystem: FileSystem,
  target: string,
  options: WalkOptions = {},
): Promise<WalkResult> {
  const path = normalize(target);
  const walker = new Walker(fileSystem, options);
  options.signal?.throwIfAborted();
  let files: readonly WalkedFile[] = [];
  try {
    const { kind } = await fileSystem.stat(path);
    if (kind === 'folder') files = await walker.folder(path, await chainAbove(walker, path), 0);
    else if (kind === 'file') files = namedFile(path);
    else walker.report({ kind: 'unreadable', path, message: 'neither a file nor a folder' });
  } catch (error) {
    walker.report(problemOf(error, path));
  }
  // Folders are read side by side, so that problems come in any order.
  walker.problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: walker.problems };
}

function namedFile(path: string): readonly WalkedFile[] {
  const kind = kindOf(path) ?? (sourceExtensions.has(extname(path)) ? 'source' : undefined);
  return kind === undefined ? [] : [{ path, kind, named: true }];
}

class Walker {
  readonly problems: WorkspaceProblem[] = [];
  private reading = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    readonly fileSystem: FileSystem,
    private readonly options: WalkOptions,
  ) {}

  readonly report = (problem: WorkspaceProblem): void => {
    this.problems.push(problem);
  };

  /** The files below a folder, which `outer`, the chain of the folders around it, lets pass. */
  async folder(path: string, outer: IgnoreChain | undefined, depth: number): Promise<readonly WalkedFile[]> {
    const entries = await this.read(path, depth);
    const chain = await this.chainIn(path, entries, outer);
    const found: (readonly WalkedFile[] | Promise<readonly WalkedFile[]>)[] = [];
    for (const { name, kind } of entries) {
      const below = path.endsWith('/') ? path + name : `${path}/${name}`;
      if (kind === 'folder') {
        if (!this.enters(name, below, chain)) continue;
        found.push(this.folder(below, chain?.entering(below), depth + 1));
      } else if (kind === 'file') {
        const file = this.judged(name, below, chain);
        if (file !== undefined) found.push([file]);
      }
    }
    return (await Promise.all(found)).flat();
  }

  private enters(name: string, path: string, chain: IgnoreChain | undefined): boolean {
    return !foldersOfTools.has(name) && !this.options.leavesOut?.(path) && !chain?.leavesOut(path, true);
  }

  private judged(name: string, path: string, chain: IgnoreChain | undefined): WalkedFile | undefined {
    const kind = kindOf(name);
    if (kind === undefined || this.options.leavesOut?.(path)) return undefined;
    // Files of environment variables are ignored in most projects, which is no reason not to look at them.
    if (kind !== 'environment' && chain?.leavesOut(path, false)) return undefined;
    if (kind === 'source' && hasGeneratedName(name)) return undefined;
    return { path, kind, named: false };
  }

  /** A repository within the walked one starts anew: git takes no pattern of the outer one to it. */
  private async chainIn(
    folder: string,
    entries: readonly FolderEntry[],
    outer: IgnoreChain | undefined,
  ): Promise<IgnoreChain | undefined> {
    const isRepository = entries.some(({ name }) => name === repositoryMark);
    const hasPatterns = entries.some(({ name, kind }) => name === ignoreFileName && kind === 'file');
    const chain = isRepository ? await repositoryChain(this, folder) : outer;
    return hasPatterns ? chainWithin(this, folder, chain) : chain;
  }

  /** The entries of a folder, by name; none when it cannot be read. */
  private async read(path: string, depth: number): Promise<readonly FolderEntry[]> {
    if (depth > deepest) {
      this.report({ kind: 'unreadable', path, message: `more than ${deepest} folders deep, not entered` });
      return [];
    }
    if (this.reading >= readers) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.reading++;
    try {
      this.options.signal?.throwIfAborted();
      const entries = await this.fileSystem.readFolder(path);
      return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.report(problemOf(error, path));
      return [];
    } finally {
      this.reading--;
      this.waiting.shift()?.();
    }
  }
}
