import { type FileSystem, FileSystemError } from './file-system.ts';
import { looksMinified, saysGenerated } from './generated.ts';
import { extname } from './paths.ts';
import { problemOf, type WorkspaceProblem } from './problem.ts';
import type { WalkedFile } from './walk.ts';

/** What came of reading a file of a scan: its bytes, the reason why it is passed over, or what went wrong. */
export type Reading =
  | { readonly bytes: Uint8Array }
  | { readonly passedOver: 'large' | 'minified' | 'generated' }
  | { readonly problem: WorkspaceProblem };

const mebibyte = 1 << 20;
const largest = 2 * mebibyte;
/** A named file is read whatever its size, as long as memory is not at risk. */
const largestNamed = 64 * mebibyte;

/** Reads a file that a walk found, unless it is too large or nobody wrote it by hand; a named one is read all the same. */
export async function readSource(fileSystem: FileSystem, file: WalkedFile): Promise<Reading> {
  const { path, kind, named } = file;
  try {
    const { size } = await fileSystem.stat(path);
    if (size > largest && !named) return { passedOver: 'large' };
    if (size > largestNamed)
      throw new FileSystemError('other', path, `over ${largestNamed / mebibyte} MiB, not read`);
    const bytes = await fileSystem.readFile(path);
    if (kind !== 'source' || named) return { bytes };
    if (saysGenerated(bytes)) return { passedOver: 'generated' };
    // No tool minifies TypeScript; a long line there is data.
    if (/js/.test(extname(path)) && looksMinified(bytes)) return { passedOver: 'minified' };
    return { bytes };
  } catch (error) {
    return { problem: problemOf(error, path) };
  }
}
