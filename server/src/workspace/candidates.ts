import type { FileSystem } from './file-system.ts';
import { type Matter, matterOf } from './needles.ts';
import type { WorkspaceProblem } from './problem.ts';
import { readSource } from './read-source.ts';
import { decode } from './source-store.ts';
import type { WalkedFile } from './walk.ts';

/** A file that can matter. */
interface Found {
  readonly path: string;
  readonly text: string;
  readonly matter: Matter;
}

/** What a search through files gave. */
export interface Search {
  /** Files that can matter, with their texts. */
  readonly candidates: readonly Found[];
  readonly problems: readonly WorkspaceProblem[];
  /** How many modules were looked at. */
  readonly files: number;
}

/** How many files are read at a time. */
const readers = 32;

/** Reads the files of a walk and keeps those that can matter; the others are forgotten at once. */
export async function searchFiles(
  fileSystem: FileSystem,
  walked: readonly WalkedFile[],
  signal?: AbortSignal,
  onProgress?: (done: number, total: number) => void,
): Promise<Search> {
  const candidates: Found[] = [];
  const problems: WorkspaceProblem[] = [];
  let next = 0;
  let files = 0;
  const work = async (): Promise<void> => {
    for (let file = walked[next++]; file; file = walked[next++]) {
      signal?.throwIfAborted();
      const reading = await readSource(fileSystem, file);
      if ('problem' in reading) problems.push(reading.problem);
      else if ('bytes' in reading) {
        if (file.kind === 'source') files++;
        const matter = matterOf(reading.bytes, file.kind);
        const text = matter && decode(reading.bytes);
        if (matter && text !== undefined) candidates.push({ path: file.path, text, matter });
      }
      if (next % 64 === 0) onProgress?.(Math.min(next, walked.length), walked.length);
    }
  };
  await Promise.all(Array.from({ length: readers }, work));
  candidates.sort((a, b) => (a.path < b.path ? -1 : 1));
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { candidates, problems, files };
}

/** The candidates that are left: what holds for whole processes matters where any of them may use an AWS SDK. */
export function mattering<T extends { readonly matter: Matter }>(candidates: readonly T[]): readonly T[] {
  const hasClients = candidates.some(({ matter }) => matter === 'client');
  return hasClients ? candidates : candidates.filter(({ matter }) => matter === 'key');
}
