import { type FileSystem, FileSystemError, type FolderEntry } from './file-system.ts';
import { isBinary } from './needles.ts';
import { basename, dirname, extname, isBelowAny } from './paths.ts';

/** What is known of a file: its text, that there is none, or nothing yet. */
export type Peek = string | 'missing' | undefined;

/** The endings of files that say where specifiers lead. */
const settings: ReadonlySet<string> = new Set(['.json', '.yaml']);

const noEntries: ReadonlyMap<string, FolderEntry['kind']> = new Map();

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
  private readonly folders = new Map<string, ReadonlyMap<string, FolderEntry['kind']>>();
  private changes = 0;

  constructor(readonly fileSystem: FileSystem) {}

  /**
   * Grows with every change that may lead a specifier elsewhere: files that come or go, and what configuration says.
   * An edit of code leaves it alone, so that what was resolved once holds from one keystroke to the next.
   */
  get revision(): number {
    return this.changes;
  }

  openDocument(path: string, text: string): void {
    if (!this.documents.has(path) || settings.has(extname(path))) this.changes++;
    this.documents.set(path, text);
  }

  closeDocument(path: string): void {
    this.changes++;
    this.documents.delete(path);
    this.texts.delete(path);
  }

  /** The text of an open document. */
  document(path: string): string | undefined {
    return this.documents.get(path);
  }

  /** Whether any document is open. */
  get hasDocuments(): boolean {
    return this.documents.size > 0;
  }

  /** Every open document. */
  get openPaths(): readonly string[] {
    return [...this.documents.keys()];
  }

  /** Forgets what was read of files or whole folders. */
  forget(paths: readonly string[]): void {
    this.changes++;
    const changed = new Set(paths);
    // Of a folder that is gone some editors tell only by its own name.
    for (const known of [this.texts, this.folders])
      for (const path of known.keys()) if (isBelowAny(path, changed)) known.delete(path);
    for (const path of paths) {
      this.texts.delete(path);
      this.folders.delete(path);
      let folder = dirname(path);
      this.folders.delete(folder);
      // A file may come in folders that were not there either.
      for (let up = dirname(folder); up !== folder; folder = up, up = dirname(up)) {
        if (this.folders.get(up)?.has(basename(folder)) ?? true) break;
        this.folders.delete(up);
      }
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

  /**
   * Whether a file exists, by the names in its folder; undefined when that takes a folder that has not been fetched.
   * A link counts as a file: whether it leads to one shows when it is read.
   */
  exists(path: string): boolean | undefined {
    if (this.documents.has(path)) return true;
    const kind = this.kindOf(path);
    return kind === undefined ? undefined : kind !== 'folder' && kind !== 'nothing';
  }

  /** Whether a folder holds something of a name; undefined when the folder has not been fetched. */
  holds(folder: string, name: string): boolean | undefined {
    return this.folders.get(folder)?.has(name);
  }

  /**
   * What lies in a folder as it is on disk, by name; nothing where the folder is not there, undefined when it has not
   * been fetched.
   */
  entriesOf(folder: string): ReadonlyMap<string, FolderEntry['kind']> | undefined {
    const entries = this.folders.get(folder);
    if (entries) return entries;
    const kind = this.kindOf(folder);
    return kind === 'nothing' || kind === 'file' ? noEntries : undefined;
  }

  /** What stands at a path; where a folder is not there, nothing stands in it either. */
  private kindOf(path: string): FolderEntry['kind'] | 'nothing' | undefined {
    const folder = dirname(path);
    if (folder === path) return undefined;
    const entries = this.folders.get(folder);
    if (entries) return entries.get(basename(path)) ?? 'nothing';
    const around = this.kindOf(folder);
    return around === 'nothing' || around === 'file' ? 'nothing' : undefined;
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
    let entries: readonly FolderEntry[] = [];
    try {
      entries = await this.fileSystem.readFolder(path);
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error;
    }
    this.folders.set(path, new Map(entries.map(({ name, kind }) => [name, kind])));
  }
}

/** The text of a file's bytes, without a byte order mark; undefined when it is no text. */
export function decode(bytes: Uint8Array): string | undefined {
  return isBinary(bytes) ? undefined : new TextDecoder('utf-8').decode(bytes);
}
