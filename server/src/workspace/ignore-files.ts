import ignore, { type Ignore } from 'ignore';
import { type FileSystem, FileSystemError } from './file-system.ts';
import { dirname, join, relative } from './paths.ts';
import { problemOf, type WorkspaceProblem } from './problem.ts';

/** The files that git reads patterns from, and its own folder. */
export const ignoreFileName = '.gitignore';
export const repositoryMark = '.git';

/** No list of patterns that people wrote is longer; more is not read. */
const longestIgnoreFile = 1 << 20;

/**
 * What the ignore files that hold in a folder say, the nearest one first, as git weighs them.
 *
 * A chain belongs to a folder that is entered. What lies in a folder that it leaves out cannot be brought back
 * by a nearer file, since no walk comes there.
 */
export class IgnoreChain {
  private constructor(
    private readonly folder: string,
    private readonly rules: Ignore,
    private readonly outer: IgnoreChain | undefined,
  ) {}

  /** Puts a folder's own patterns before those of the folders around it. */
  static of(folder: string, patterns: string, outer: IgnoreChain | undefined): IgnoreChain {
    return new IgnoreChain(folder, ignore({ ignoreCase: false }).add(patterns), outer);
  }

  /** Whether git would leave a path out that lies in an entered folder. */
  leavesOut(path: string, isFolder: boolean): boolean {
    const below = relative(this.folder, path);
    const verdict = this.rules.test(isFolder ? `${below}/` : below);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
    return this.outer?.leavesOut(path, isFolder) ?? false;
  }

  /**
   * The chain for a walk that enters a folder all the same: since it was named, or since a nearer file brought
   * it back. What lies in the folder is judged by the same patterns anew.
   */
  entering(folder: string): IgnoreChain {
    const outer = this.outer?.entering(folder);
    const below = relative(this.folder, folder);
    if (below === '' || !this.rules.test(`${below}/`).ignored) {
      return outer === this.outer ? this : new IgnoreChain(this.folder, this.rules, outer);
    }
    // The library asks for every folder on the way; patterns that come last let each of them pass.
    const names = below.split('/').map(escaped);
    const passes = names.map((_, index) => `!/${names.slice(0, index + 1).join('/')}/`);
    const rules = ignore({ ignoreCase: false }).add(this.rules).add(passes);
    return new IgnoreChain(this.folder, rules, outer);
  }
}

function escaped(name: string): string {
  return name.replace(/[\\*?[\] ]/g, '\\$&');
}

/** Where ignore files are read from, and who hears of those that cannot be read. */
export interface IgnoreSource {
  readonly fileSystem: FileSystem;
  report(problem: WorkspaceProblem): void;
}

/**
 * The chain of a folder from the ignore files above it, up to the root of its repository; none when it lies in no
 * repository. The folder's own ignore file is not read.
 */
export async function chainAbove(source: IgnoreSource, folder: string): Promise<IgnoreChain | undefined> {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(source, join(at, repositoryMark))) {
      let chain = await repositoryChain(source, at);
      for (const each of above.reverse()) chain = await chainWithin(source, each, chain);
      return chain?.entering(folder);
    }
    if (dirname(at) === at) return undefined;
    above.push(dirname(at));
  }
}

/** The chain that a repository starts with: its list of patterns that are not shared with others. */
export async function repositoryChain(source: IgnoreSource, root: string): Promise<IgnoreChain | undefined> {
  const folder = await repositoryFolder(source, join(root, repositoryMark));
  const patterns = folder && (await textAt(source, join(folder, 'info/exclude')));
  return patterns === undefined ? undefined : IgnoreChain.of(root, patterns, undefined);
}

/** Puts a folder's ignore file before a chain, when there is such a file. */
export async function chainWithin(
  source: IgnoreSource,
  folder: string,
  outer: IgnoreChain | undefined,
): Promise<IgnoreChain | undefined> {
  const patterns = await textAt(source, join(folder, ignoreFileName));
  return patterns === undefined ? outer : IgnoreChain.of(folder, patterns, outer);
}

/** Where a repository keeps its own; in a worktree or a submodule `.git` is a file that names the place. */
async function repositoryFolder(source: IgnoreSource, mark: string): Promise<string | undefined> {
  const pointer = await textAt(source, mark);
  if (pointer === undefined) return mark;
  const named = /^gitdir: (.+)$/m.exec(pointer)?.[1];
  if (named === undefined) return undefined;
  const folder = join(dirname(mark), named.trimEnd());
  const shared = await textAt(source, join(folder, 'commondir'));
  return shared === undefined ? folder : join(folder, shared.trimEnd());
}

async function exists({ fileSystem }: IgnoreSource, path: string): Promise<boolean> {
  try {
    await fileSystem.stat(path);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

/** The text of a file; undefined when there is none, or none that can be read. */
async function textAt({ fileSystem, report }: IgnoreSource, path: string): Promise<string | undefined> {
  try {
    const { kind, size } = await fileSystem.stat(path);
    if (kind !== 'file') return undefined;
    if (size > longestIgnoreFile) throw new FileSystemError('other', path, 'over 1 MiB, not read');
    return new TextDecoder().decode(await fileSystem.readFile(path));
  } catch (error) {
    const problem = problemOf(error, path);
    const absent = problem.kind === 'missing' || (error as FileSystemError).code === 'not-a-folder';
    if (!absent) report(problem);
    return undefined;
  }
}
