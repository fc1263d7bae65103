import { type Dirent, readFileSync, type Stats, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  type FileStat,
  type FileSystem,
  FileSystemError,
  type FileSystemErrorCode,
  type FolderEntry,
} from './file-system.ts';

const onWindows = process.platform === 'win32';

/**
 * A path as the operating system writes it, in the form of `paths.ts`: `C:\me\a.ts` becomes `c:/me/a.ts`, a
 * share `\\host\share\a.ts` becomes `file://host/share/a.ts`. Expects an absolute path.
 */
export function fromNativePath(native: string, windows = onWindows): string {
  if (!windows) return native;
  const plain = native.replace(/^\\\\\?\\UNC\\/i, '\\\\').replace(/^\\\\\?\\/, '');
  const path = plain.replaceAll('\\', '/');
  if (path.startsWith('//')) return `file:${path}`;
  return path.replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The other way round; what `fromNativePath` gave comes back, but for the case of a drive letter. */
export function toNativePath(path: string, windows = onWindows): string {
  if (!windows) return path;
  return path.replace(/^file:(?=\/\/[^/])/, '').replaceAll('/', '\\');
}

/** A path as a user types it, resolved against a folder of the operating system, in the form of `paths.ts`. */
export function resolveNativePath(folder: string, typed: string): string {
  return fromNativePath(resolve(folder, typed));
}

/** How long files are read in one go before other events get their turn, in milliseconds. */
const slice = 10;

/** The disk. */
export function nodeFileSystem(): FileSystem {
  let sliceEnd = performance.now() + slice;

  // A small file is read in 5 µs when asked for directly, in 20 to 30 µs through the thread pool. So files are
  // read directly, and the event loop is let go on at short intervals.
  async function takeTurns(): Promise<void> {
    if (performance.now() < sliceEnd) return;
    await setImmediate();
    sliceEnd = performance.now() + slice;
  }

  return {
    async readFile(path) {
      await takeTurns();
      try {
        return readFileSync(toNativePath(path));
      } catch (error) {
        throw inOurWords(error, path);
      }
    },
    async stat(path) {
      await takeTurns();
      try {
        return statOf(statSync(toNativePath(path)));
      } catch (error) {
        throw inOurWords(error, path);
      }
    },
    async readFolder(path) {
      try {
        return (await readdir(toNativePath(path), { withFileTypes: true })).map(entryOf);
      } catch (error) {
        throw inOurWords(error, path);
      }
    },
  };
}

function statOf(stats: Stats): FileStat {
  if (stats.isFile()) return { kind: 'file', size: stats.size };
  return { kind: stats.isDirectory() ? 'folder' : 'other', size: 0 };
}

function entryOf(entry: Dirent): FolderEntry {
  const { name } = entry;
  if (entry.isFile()) return { name, kind: 'file' };
  if (entry.isDirectory()) return { name, kind: 'folder' };
  return { name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}

const meanings: Readonly<Record<string, readonly [FileSystemErrorCode, string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-a-folder', 'not a folder'],
  EISDIR: ['not-a-file', 'a folder, not a file'],
  EACCES: ['no-permission', 'permission denied'],
  EPERM: ['no-permission', 'permission denied'],
  ELOOP: ['other', 'links that lead in a circle'],
  ENAMETOOLONG: ['not-found', 'the name is too long'],
};

function inOurWords(error: unknown, path: string): FileSystemError {
  const { code, message } = error as NodeJS.ErrnoException;
  const [meaning, words] = meanings[code ?? ''] ?? ['other', message];
  return new FileSystemError(meaning, path, words);
}
