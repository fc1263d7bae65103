/** Why a file or a folder could not be had. */
export type FileSystemErrorCode = 'not-found' | 'no-permission' | 'not-a-file' | 'not-a-folder' | 'other';

/** What every method of a {@link FileSystem} rejects with. */
export class FileSystemError extends Error {
  constructor(
    readonly code: FileSystemErrorCode,
    readonly path: string,
    detail?: string,
  ) {
    super(detail ?? `${path}: ${code}`);
    this.name = 'FileSystemError';
  }
}

/** One name in a folder; a symbolic link counts as what it is, not as what it points at. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What stands at a path, links followed. `size` counts bytes and is 0 for a folder. */
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

/**
 * The engine's only way to the outside: a read-only tree of files.
 *
 * Paths are those of `paths.ts`. Each method rejects with a {@link FileSystemError}.
 */
export interface FileSystem {
  /** The bytes of a file. */
  readFile(path: string): Promise<Uint8Array>;
  /** What stands at a path. */
  stat(path: string): Promise<FileStat>;
  /** The names in a folder, in no particular order. */
  readFolder(path: string): Promise<readonly FolderEntry[]>;
}
