import type { FileStat, FileSystem, FolderEntry } from './file-system.ts';

/** A file system on which open documents stand in the place of the files that they are of. */
export class DocumentFileSystem implements FileSystem {
  /** @param documentOf the text of an open document, by its path */
  constructor(
    private readonly below: FileSystem,
    private readonly documentOf: (path: string) => string | undefined,
  ) {}

  async readFile(path: string): Promise<Uint8Array> {
    const text = this.documentOf(path);
    return text === undefined ? this.below.readFile(path) : new TextEncoder().encode(text);
  }

  async stat(path: string): Promise<FileStat> {
    const text = this.documentOf(path);
    return text === undefined ? this.below.stat(path) : { kind: 'file', size: text.length };
  }

  readFolder(path: string): Promise<readonly FolderEntry[]> {
    return this.below.readFolder(path);
  }
}
