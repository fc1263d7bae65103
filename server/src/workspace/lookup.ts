import { type ParseError, parse } from 'jsonc-parser';
import { basename, dirname, isWithin } from './paths.ts';
import type { SourceStore } from './source-store.ts';

/** An object of a JSON file; nothing is known of what it holds. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A larger file is no configuration that people write. */
const largest = 1 << 20;

/** What JSON texts say, kept by the text itself. */
export type ParsedFiles = Map<string, { readonly text: string; readonly value: JsonObject | undefined }>;

/**
 * One look at the files around a module. What has not been fetched counts as absent and is noted, so that one look
 * tells of all that the next one needs.
 */
export class Lookup {
  /** Files that decide the answer, whether they exist or not. */
  readonly reads = new Set<string>();
  /** What has to be fetched before the answer holds. */
  readonly lackingFiles = new Set<string>();
  readonly lackingFolders = new Set<string>();

  private limit: string | undefined;

  constructor(
    readonly store: SourceStore,
    private readonly parsed: ParsedFiles,
  ) {}

  /** From now on there is nothing outside of a folder: what a project says must not have other files read. */
  confineTo(folder: string | undefined): void {
    this.limit = folder;
  }

  /** The folder outside of which there is nothing. */
  get confines(): string | undefined {
    return this.limit;
  }

  private isBeyond(path: string): boolean {
    return this.limit !== undefined && !isWithin(path, this.limit);
  }

  /** Whether everything that was asked for was there. */
  get isComplete(): boolean {
    return this.lackingFiles.size + this.lackingFolders.size === 0;
  }

  /** Whether a path is a file, as far as is known. */
  isFile(path: string): boolean {
    if (this.isBeyond(path)) return false;
    const exists = this.store.exists(path);
    if (exists === undefined) this.lackingFolders.add(dirname(path));
    return exists === true && this.store.text(path) !== 'missing';
  }

  /** Whether something of a name lies in a folder. */
  holds(folder: string, name: string): boolean {
    const known = this.store.holds(folder, name);
    if (known === undefined) this.lackingFolders.add(folder);
    return known ?? false;
  }

  /** The names of the folders in a folder, and of links, which may lead to some. */
  foldersIn(path: string): readonly string[] {
    if (this.isBeyond(path)) return [];
    const entries = this.store.entriesOf(path);
    if (entries === undefined) this.lackingFolders.add(path);
    return [...(entries ?? [])].flatMap(([name, kind]) =>
      kind === 'folder' || kind === 'link' ? [name] : [],
    );
  }

  /** The names of the files in a folder; what comes into it or goes changes the answer. */
  filesIn(path: string): readonly string[] {
    this.reads.add(path);
    const entries = this.store.entriesOf(path);
    if (entries === undefined) this.lackingFolders.add(path);
    return [...(entries ?? [])].flatMap(([name, kind]) => (kind === 'file' || kind === 'link' ? [name] : []));
  }

  /** The first of some names in a folder that is a file's, as a path. */
  firstFile(folder: string, names: readonly string[]): string | undefined {
    if (this.isBeyond(folder)) return undefined;
    const entries = this.store.entriesOf(folder);
    if (entries === undefined) this.lackingFolders.add(folder);
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const { hasDocuments } = this.store;
    for (const name of names) {
      const kind = entries?.get(name);
      const mayBeFile = (kind !== undefined && kind !== 'folder') || hasDocuments;
      if (mayBeFile && this.isFile(prefix + name)) return prefix + name;
    }
    return undefined;
  }

  /** Whether there may be a folder at a path: what is known of it, or that nothing is. */
  mayBeFolder(path: string): boolean {
    if (this.isBeyond(path)) return false;
    const kind = this.store.entriesOf(dirname(path))?.get(basename(path));
    return kind === 'folder' || kind === 'link' || this.store.hasDocuments || !this.isKnown(path);
  }

  private isKnown(path: string): boolean {
    return this.store.entriesOf(dirname(path)) !== undefined;
  }

  /** The text of a file that decides something, undefined when there is none. */
  text(path: string): string | undefined {
    if (this.isBeyond(path)) return undefined;
    this.reads.add(path);
    if (!this.isFile(path)) return undefined;
    const text = this.store.text(path);
    if (text === undefined) this.lackingFiles.add(path);
    return text === 'missing' || (text?.length ?? 0) > largest ? undefined : text;
  }

  /** The object in a JSON file, which may have comments and trailing commas; undefined when there is none. */
  json(path: string): JsonObject | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const known = this.parsed.get(path);
    if (known?.text === text) return known.value;
    const value = parseObject(text);
    this.parsed.set(path, { text, value });
    return value;
  }
}

/** What is wrong in a text is passed over, as editors and compilers do. */
function parseObject(text: string): JsonObject | undefined {
  const errors: ParseError[] = [];
  try {
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    return isObject(value) ? value : undefined;
  } catch (error) {
    // The parser calls itself for each level of nesting.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether something out of a JSON file is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a list out of a JSON file; a lone string counts as a list of one. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
