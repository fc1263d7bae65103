import type { FileSystem } from './file-system.ts';
import { canMatter } from './needles.ts';
import type { WorkspaceProblem } from './problem.ts';
import { readSource } from './read-source.ts';
import { decode } from './source-store.ts';
import type { WalkedFile } from './walk.ts';

/** What a search through files gave. */
export interface Search {
  /** Files that can matter, with their texts. */
  readonly candidates: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly WorkspaceProblem[];
  /** How many files were looked at. */
  readonly files: number;
}

/** How many files are read at a time. */
const readers = 32;

/** Reads the files of a walk and keeps those that can hold a client; the others are forgotten at once. */
export async function searchFiles(
  fileSystem: FileSystem,
  walked: readonly WalkedFile[],
  signal?: AbortSignal,
  onProgress?: (done: number, total: number) => void,
): Promise<Search> {
  const sources = walked.filter(({ kind }) => kind === 'source');
  const candidates: { readonly path: string; readonly text: string }[] = [];
  const problems: WorkspaceProblem[] = [];
  let next = 0;
  let files = 0;
  const work = async (): Promise<void> => {
    for (let file = sources[next++]; file; file = sources[next++]) {
      signal?.throwIfAborted();
      const reading = await readSource(fileSystem, file);
      if ('problem' in reading) problems.push(reading.problem);
      else if ('bytes' in reading) {
        files++;
        const text = canMatter(reading.bytes) ? decode(reading.bytes) : undefined;
        if (text !== undefined) candidates.push({ path: file.path, text });
      }
      if (next % 64 === 0) onProgress?.(Math.min(next, sources.length), sources.length);
    }
  };
  await Promise.all(Array.from({ length: readers }, work));
  candidates.sort((a, b) => (a.path < b.path ? -1 : 1));
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { candidates, problems, files };
}
