import { type FileSystem, FileSystemError } from './file-system.ts';
import { isBinary } from './needles.ts';
import { basename, dirname } from './paths.ts';

/** What is known of a file: its text, that there is none, or nothing yet. */
export type Peek = string | 'missing' | undefined;

/** Larger files are not followed into when something imports them. */
const largest = 4 << 20;

/**
 * The texts of the workspace as they are right now: open documents over files on disk.
 *
 * Asking is synchronous and answers from what was fetched; what was not is fetched with {@link fetch} and asked
 * again. So one evaluation sees one state of the world.
 */
export class SourceStore {
  private readonly documents = new Map<string, string>();
  private readonly texts = new Map<string, { readonly text: string | undefined }>();
  private readonly folders = new Map<string, ReadonlySet<string>>();

  constructor(readonly fileSystem: FileSystem) {}

  openDocument(path: string, text: string): void {
    this.documents.set(path, text);
  }

  closeDocument(path: string): void {
    this.documents.delete(path);
    this.texts.delete(path);
  }

  /** The text of an open document. */
  document(path: string): string | undefined {
    return this.documents.get(path);
  }

  /** Every open document. */
  get openPaths(): readonly string[] {
    return [...this.documents.keys()];
  }

  /** Forgets what was read of files or whole folders. */
  forget(paths: readonly string[]): void {
    for (const path of paths) {
      this.texts.delete(path);
      this.folders.delete(path);
      this.folders.delete(dirname(path));
    }
  }

  /** A copy that shares nothing: what is opened in it stays there. */
  fork(): SourceStore {
    const copy = new SourceStore(this.fileSystem);
    for (const [path, text] of this.documents) copy.documents.set(path, text);
    for (const [path, text] of this.texts) copy.texts.set(path, text);
    for (const [path, names] of this.folders) copy.folders.set(path, names);
    return copy;
  }

  /** The text of a file, if it was fetched. */
  text(path: string): Peek {
    const document = this.documents.get(path);
    if (document !== undefined) return document;
    const known = this.texts.get(path);
    return known && (known.text ?? 'missing');
  }

  /** Whether a file exists, by the names in its folder; undefined when the folder has not been fetched. */
  exists(path: string): boolean | undefined {
    if (this.documents.has(path)) return true;
    return this.folders.get(dirname(path))?.has(basename(path));
  }

  /** Takes over a text that somebody has read already. */
  put(path: string, text: string): void {
    this.texts.set(path, { text });
  }

  /** Reads files and folders so that they can be asked for; what cannot be read counts as missing. */
  async fetch(files: Iterable<string>, folders: Iterable<string>): Promise<void> {
    await Promise.all([
      ...[...files].map((path) => this.fetchText(path)),
      ...[...folders].map((path) => this.fetchFolder(path)),
    ]);
  }

  /** The text of a file that is needed once: what is not in hand is read and not kept. */
  async read(path: string): Promise<string | undefined> {
    const known = this.text(path);
    if (known !== undefined) return known === 'missing' ? undefined : known;
    return this.load(path);
  }

  private async load(path: string): Promise<string | undefined> {
    try {
      const { size } = await this.fileSystem.stat(path);
      return size <= largest ? decode(await this.fileSystem.readFile(path)) : undefined;
    } catch (error) {
      if (error instanceof FileSystemError) return undefined;
      throw error;
    }
  }

  private async fetchText(path: string): Promise<void> {
    if (!this.texts.has(path)) this.texts.set(path, { text: await this.load(path) });
  }

  private async fetchFolder(path: string): Promise<void> {
    if (this.folders.has(path)) return;
    let names: readonly string[] = [];
    try {
      // A link may lead to a file: whether it does shows when it is read.
      names = (await this.fileSystem.readFolder(path)).map((entry) => entry.name);
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error;
    }
    this.folders.set(path, new Set(names));
  }
}

/** The text of a file's bytes, without a byte order mark; undefined when it is no text. */
export function decode(bytes: Uint8Array): string | undefined {
  return isBinary(bytes) ? undefined : new TextDecoder('utf-8').decode(bytes);
}
