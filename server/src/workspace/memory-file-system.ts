import {
  type FileStat,
  type FileSystem,
  FileSystemError,
  type FileSystemErrorCode,
  type FolderEntry,
} from './file-system.ts';
import { dirname, join, normalize } from './paths.ts';

/** A file's content, a link to another path, or something that may not be read. */
export type MemoryEntry =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly unreadable: 'file' | 'folder' };

/**
 * A tree of files in memory, for tests and for hosts without a disk.
 *
 * @param files from paths to contents; folders exist where files lie in them. The map is read anew with every
 * question, so that a test may change it as it goes. A link's target may be relative to the link's folder.
 */
export function memoryFileSystem(files: ReadonlyMap<string, MemoryEntry>): FileSystem {
  const encoder = new TextEncoder();

  function at(path: string): { readonly path: string; readonly entry: MemoryEntry | undefined } {
    const real = resolveLinks(files, path);
    const entry = files.get(real);
    if (entry === undefined && !isFolder(files, real)) throw failure('not-found', path);
    return { path: real, entry };
  }

  return {
    async readFile(path) {
      const { entry } = at(path);
      if (entry === undefined) throw failure('not-a-file', path);
      if (typeof entry === 'string') return encoder.encode(entry);
      if (entry instanceof Uint8Array) return entry;
      throw failure('no-permission', path);
    },
    async stat(path): Promise<FileStat> {
      const { entry } = at(path);
      if (typeof entry === 'string') return { kind: 'file', size: encoder.encode(entry).length };
      if (entry instanceof Uint8Array) return { kind: 'file', size: entry.length };
      return { kind: entry === undefined || kindOf(entry) === 'folder' ? 'folder' : 'file', size: 0 };
    },
    async readFolder(path) {
      const found = at(path);
      if (found.entry === undefined) return entriesOf(files, found.path);
      throw failure(kindOf(found.entry) === 'folder' ? 'no-permission' : 'not-a-folder', path);
    },
  };
}

const words: Readonly<Record<FileSystemErrorCode, string>> = {
  'not-found': 'no such file or folder',
  'no-permission': 'permission denied',
  'not-a-file': 'a folder, not a file',
  'not-a-folder': 'not a folder',
  other: 'links that lead in a circle',
};

function failure(code: FileSystemErrorCode, path: string): FileSystemError {
  return new FileSystemError(code, path, words[code]);
}

function isFolder(files: ReadonlyMap<string, MemoryEntry>, path: string): boolean {
  const prefix = path.endsWith('/') ? path : `${path}/`;
  for (const file of files.keys()) if (file.startsWith(prefix)) return true;
  return false;
}

function entriesOf(files: ReadonlyMap<string, MemoryEntry>, folder: string): readonly FolderEntry[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const kinds = new Map<string, FolderEntry['kind']>();
  for (const [file, entry] of files) {
    if (!file.startsWith(prefix)) continue;
    const [name = '', ...below] = file.slice(prefix.length).split('/');
    if (below.length > 0) kinds.set(name, 'folder');
    else if (!kinds.has(name)) kinds.set(name, kindOf(entry));
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

function kindOf(entry: MemoryEntry): FolderEntry['kind'] {
  if (typeof entry === 'string' || entry instanceof Uint8Array) return 'file';
  return 'link' in entry ? 'link' : entry.unreadable;
}

/** Follows links in any part of a path, at most as many as Linux does. */
function resolveLinks(files: ReadonlyMap<string, MemoryEntry>, path: string): string {
  let current = normalize(path);
  for (let followed = 0; followed <= 40; followed++) {
    const link = firstLink(files, current);
    if (link === undefined) return current;
    current = normalize(join(dirname(link.path), link.target) + current.slice(link.path.length));
  }
  throw failure('other', path);
}

function firstLink(files: ReadonlyMap<string, MemoryEntry>, path: string) {
  for (const [file, entry] of files) {
    if (typeof entry !== 'object' || !('link' in entry)) continue;
    if (path === file || path.startsWith(`${file}/`)) return { path: file, target: entry.link };
  }
  return undefined;
}
