import ts from 'typescript';
import { isOutside } from '../knowledge/outside-packages.ts';
import { basename, dirname, isWithin } from './paths.ts';
import { mayReExport } from './re-exports.ts';
import { decidesPaths, type Located, locate, namesOf, prepare, preparePackages } from './resolution.ts';
import type { SourceStore } from './source-store.ts';
import { writtenImports } from './written-imports.ts';

/** Programs larger than this are cut: what lies further off is not seen. */
const mostImporters = 300;
const mostImports = 3000;

/** How many files are read at a time. */
const readers = 32;

/** Each level of what decides where a specifier leads costs a try. */
const mostTries = 12;

/** A file and the specifiers by which it imports another. */
export interface ImportingFile {
  readonly file: string;
  readonly specifiers: readonly string[];
}

/** Who imports a file, by itself or by way of others. */
export interface Importing {
  readonly files: readonly ImportingFile[];
  /** The file, and those that export what it exports again: who imports one of them is meant. */
  readonly exporters: ReadonlySet<string>;
}

/** Which file imports which, read from the import lines alone; nothing is parsed. */
export class ImportGraph {
  private readonly targets = new Map<string, Targets>();

  private readonly mentioned = new Map<string, Mentions>();
  /** By the folder whose files import each other: the files that mention something of a key. */
  private indexes = new Map<string, ReadonlyMap<string, readonly string[]>>();
  /** Who imports a file, as long as no imports have changed; who may call what it exports, and who may write into it. */
  private readonly importers = new Map<string, readonly ImportingFile[]>();
  private readonly callers = new Map<string, Importing>();
  private readonly writers = new Map<string, Importing>();
  private readonly handled = new Map<string, Handling>();
  /** Grows with every change: what was worked out over one is not kept. */
  private changes = 0;
  private latest: { readonly text: string; readonly mentions: Mentions } | undefined;
  private latestHandled: { readonly text: string; readonly handling: Handling } | undefined;
  private files: readonly string[] = [];
  /** The files whose callers matter, with the keys of the specifiers that may lead to them. */
  private readonly watched = new Map<string, readonly string[]>();
  private readonly watchedByKey = new Map<string, Set<string>>();

  constructor(private readonly store: SourceStore) {}

  /** @param files where importers are looked for */
  setFiles(files: readonly string[]): void {
    if (files === this.files) return;
    this.files = files;
    this.forgetImporters();
  }

  /**
   * The files that run in one program with a given one: what imports it, directly or not, and all that those import.
   */
  async programsOf(file: string): Promise<ReadonlySet<string>> {
    const above = new Set([file]);
    for (const path of above) {
      if (above.size > mostImporters) break;
      for (const { file: importer } of await this.importersOf(path)) above.add(importer);
    }
    const all = new Set(above);
    for (const path of all) {
      if (all.size > mostImports) break;
      for (const target of (await this.importsOf(path)).values()) all.add(target);
    }
    return all;
  }

  /** What {@link callersOf} last gave for a file, if that still holds. */
  knownCallers(file: string): Importing | undefined {
    return this.callers.get(file);
  }

  /** What {@link writersOf} last gave for a file, if that still holds. */
  knownWriters(file: string): Importing | undefined {
    return this.writers.get(file);
  }

  /**
   * The files that can call what a file exports: its importers, and those of files that re-export it.
   */
  async callersOf(file: string): Promise<Importing> {
    const known = this.callers.get(file);
    if (known) return known;
    const { changes } = this;
    const callers = new Map<string, string[]>();
    const exporters = new Set([file]);
    for (const exporter of exporters) {
      for (const { file: importer, specifiers } of await this.importersOf(exporter)) {
        callers.set(importer, [...(callers.get(importer) ?? []), ...specifiers]);
        if (exporters.size < mostImporters && (await this.handlingOf(importer)).reExports)
          exporters.add(importer);
      }
      if (callers.size > mostImporters) break;
    }
    const files = [...callers].map(([path, specifiers]) => ({ file: path, specifiers }));
    const found = { files, exporters };
    if (changes === this.changes) this.callers.set(file, found);
    return found;
  }

  /**
   * The files that may write into what a file exports, as far as their texts tell: its importers, and those of files
   * that re-export it.
   */
  async writersOf(file: string): Promise<Importing> {
    const known = this.writers.get(file);
    if (known) return known;
    const { changes } = this;
    const writers = new Map<string, string[]>();
    const exporters = new Set([file]);
    const matters = async (path: string): Promise<boolean> => {
      const { written, reExports } = await this.handlingOf(path);
      return written.size > 0 || reExports;
    };
    for (const exporter of exporters) {
      for (const { file: importer, specifiers } of await this.importersOf(exporter, matters)) {
        const { written, reExports } = await this.handlingOf(importer);
        if (reExports && exporters.size < mostImporters) exporters.add(importer);
        const own = specifiers.filter((specifier) => written.has(specifier));
        if (own.length > 0) writers.set(importer, [...(writers.get(importer) ?? []), ...own]);
      }
      if (writers.size > mostImporters) break;
    }
    const files = [...writers].map(([path, specifiers]) => ({ file: path, specifiers }));
    const found = { files, exporters };
    if (changes === this.changes) this.writers.set(file, found);
    return found;
  }

  /** Whether a file may write into what it imports, or hand that on: by its text now, or when it was last looked at. */
  mayWrite(path: string): boolean {
    const text = this.store.text(path);
    if (text === undefined) return true;
    const known = this.handled.get(path);
    const now = text === 'missing' ? undefined : this.handlingInLatest(text);
    return [known, now].some((one) => one !== undefined && (one.written.size > 0 || one.reExports));
  }

  private async handlingOf(path: string): Promise<Handling> {
    let handling = this.handled.get(path);
    if (!handling) {
      handling = this.handlingInLatest((await this.store.read(path)) ?? '');
      this.handled.set(path, handling);
    }
    return handling;
  }

  /**
   * A file has changed.
   *
   * @param isOnDisk it may have come or gone as well, so that specifiers may lead elsewhere
   * @returns whether who imports whom may have changed
   */
  forget(path: string, isOnDisk: boolean): boolean {
    this.changes++;
    const decides = decidesPaths(path, this.store);
    if (isOnDisk || decides) this.targets.clear();
    const peek = this.store.text(path);
    const text = peek === 'missing' ? undefined : peek;
    const handled = this.handled.get(path);
    // A file that was never looked at so closely decided nothing.
    if (handled && !(text !== undefined && isSameHandling(handled, this.handlingInLatest(text)))) {
      this.handled.delete(path);
      this.callers.clear();
      this.writers.clear();
    }
    if (decides) {
      this.forgetImporters();
      return true;
    }
    const known = this.mentioned.get(path);
    const now = text === undefined ? undefined : this.mentionsInLatest(text);
    if (known && now && known.specifiers === now.specifiers) {
      // A file that came or went may be what a name means now.
      if (isOnDisk) this.forgetImporters();
      return isOnDisk;
    }
    if (now) this.mentioned.set(path, now);
    else this.mentioned.delete(path);
    this.forgetImporters();
    return true;
  }

  /** From now on the callers of a file matter to somebody: {@link concernedBy} tells when there may be new ones. */
  watch(file: string): void {
    const keys = this.keysOf(file);
    this.watched.set(file, keys);
    for (const key of keys) {
      const files = this.watchedByKey.get(key);
      if (files) files.add(file);
      else this.watchedByKey.set(key, new Set([file]));
    }
  }

  unwatch(file: string): void {
    for (const key of this.watched.get(file) ?? []) {
      const files = this.watchedByKey.get(key);
      files?.delete(file);
      if (files?.size === 0) this.watchedByKey.delete(key);
    }
    this.watched.delete(file);
  }

  /** Of the watched files those that a changed one imported when it was last looked at, or may import now. */
  concernedBy(changed: string): readonly string[] {
    if (this.watched.size === 0) return [];
    const text = this.store.text(changed);
    const known = this.mentioned.get(changed);
    if (text === undefined || !known || decidesPaths(changed, this.store)) return [...this.watched.keys()];
    const mentions = [known, this.mentionsInLatest(text)];
    const files = new Set<string>();
    for (const { byKey } of mentions)
      for (const key of byKey.keys()) for (const file of this.watchedByKey.get(key) ?? []) files.add(file);
    return [...files].filter((file) => {
      const keys = new Set(this.watched.get(file));
      return mentions.some((one) =>
        [...specifiersFor(keys, one)].some((specifier) => {
          const located = locate(specifier, changed, this.store);
          return located.kind === 'pending' || (located.kind === 'file' && located.path === file);
        }),
      );
    });
  }

  private forgetImporters(): void {
    this.indexes = new Map();
    this.importers.clear();
    this.callers.clear();
    this.writers.clear();
  }

  /** @param matters says of a file that mentions the other whether it is wanted: only then its imports are read */
  private async importersOf(
    file: string,
    matters?: (path: string) => Promise<boolean>,
  ): Promise<readonly ImportingFile[]> {
    const known = this.importers.get(file);
    if (known) return known;
    const { changes } = this;
    const index = await this.indexFor(file);
    const importers: ImportingFile[] = [];
    const keys = new Set(this.keysOf(file));
    for (const path of new Set([...keys].flatMap((key) => index.get(key) ?? []))) {
      if (!(await this.mentionsFile(path, keys, file)) || (matters && !(await matters(path)))) continue;
      const specifiers = [...(await this.importsOf(path))].filter(([, target]) => target === file);
      if (specifiers.length > 0) {
        importers.push({ file: path, specifiers: specifiers.map(([specifier]) => specifier) });
      }
    }
    if (!matters && changes === this.changes) this.importers.set(file, importers);
    return importers;
  }

  /** Whether a string in a file leads to another, whatever it is there for: many end in the same name. */
  private async mentionsFile(path: string, keys: ReadonlySet<string>, file: string): Promise<boolean> {
    for (const specifier of specifiersFor(keys, await this.mentionsOf(path))) {
      const located = await this.settled(specifier, path);
      if (located.kind === 'file' && located.path === file) return true;
    }
    return false;
  }

  /** The keys of all specifiers that may lead to a file. */
  private keysOf(file: string): readonly string[] {
    // An alias may end in the name of any folder on the way to the file, as may the path of a package's folder.
    const keys = [stemOf(file), ...dirname(file).split('/').filter(Boolean), internal];
    const { packages, aliases } = namesOf(file, this.store);
    // `.` and `..` lead to what stands for a folder.
    if (stemOf(file) === 'index' || packages.length > 0) keys.push('');
    return [...keys, ...packages.map(packageKey), ...aliases.map(stemOf)];
  }

  /** Who mentions what among the files that may import one: a program rarely reaches further, and who reads all of them pays for it. */
  private async indexFor(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const folder = await prepare(file, this.store);
    const known = this.indexes.get(folder);
    if (known) return known;
    await preparePackages(file, this.store);
    const index = new Map<string, string[]>();
    const files = this.files.filter((path) => isWithin(path, folder));
    for (let start = 0; start < files.length; start += readers) {
      const some = files.slice(start, start + readers);
      const mentions = await Promise.all(some.map((path) => this.mentionsOf(path)));
      for (const [at, path] of some.entries()) {
        for (const key of mentions[at]?.byKey.keys() ?? []) {
          const paths = index.get(key);
          if (paths) paths.push(path);
          else index.set(key, [path]);
        }
      }
    }
    this.indexes.set(folder, index);
    return index;
  }

  /** What a text mentions; an edit asks for that of the same text many times. */
  private mentionsInLatest(text: string): Mentions {
    if (this.latest?.text !== text) this.latest = { text, mentions: mentionsIn(text) };
    return this.latest.mentions;
  }

  /** The same of what is done with imports. */
  private handlingInLatest(text: string): Handling {
    if (this.latestHandled?.text !== text) this.latestHandled = { text, handling: handlingIn(text) };
    return this.latestHandled.handling;
  }

  private async mentionsOf(path: string): Promise<Mentions> {
    const known = this.mentioned.get(path);
    if (known) return known;
    const mentions = mentionsIn((await this.store.read(path)) ?? '');
    this.mentioned.set(path, mentions);
    return mentions;
  }

  private async importsOf(file: string): Promise<ReadonlyMap<string, string>> {
    await this.store.fetch([file], []);
    const text = this.store.text(file);
    if (text === undefined || text === 'missing') return new Map();
    const known = this.targets.get(file);
    if (known?.text === text) return known.targets;
    const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((one) => one.fileName);
    const targets = new Map<string, string>();
    for (const specifier of new Set(specifiers)) {
      const located = await this.settled(specifier, file);
      if (located.kind === 'file') targets.set(specifier, located.path);
    }
    this.targets.set(file, { text, targets });
    return targets;
  }

  /** Where a specifier leads, once all that decides it has been read. */
  private async settled(specifier: string, file: string): Promise<Located> {
    let located = locate(specifier, file, this.store);
    for (let tries = 0; located.kind === 'pending' && tries < mostTries; tries++) {
      await this.store.fetch(located.files, located.folders);
      located = locate(specifier, file, this.store);
    }
    return located;
  }
}

/** What a file does with what it imports. */
interface Handling {
  /** The specifiers of what it may write into. */
  readonly written: ReadonlySet<string>;
  readonly reExports: boolean;
}

function handlingIn(text: string): Handling {
  return { written: writtenImports(text), reExports: mayReExport(text) };
}

function isSameHandling(a: Handling, b: Handling): boolean {
  const isWrittenAlike =
    a.written.size === b.written.size && [...a.written].every((one) => b.written.has(one));
  return isWrittenAlike && a.reExports === b.reExports;
}

/** Where the specifiers of a text lead. */
interface Targets {
  readonly text: string;
  readonly targets: ReadonlyMap<string, string>;
}

/** What a text may import: the relative paths in its strings, and the other specifiers in its imports. */
interface Mentions {
  /** By keys that are easily compared with a file's: see {@link keysOfSpecifier}. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** All of them as one text, to tell whether anything about them changed. */
  readonly specifiers: string;
}

/** The key of all names that begin with `#`: where they lead has nothing to do with the name. */
const internal = '#';

/** The last name of a specifier without its ending, and the package that it may be of. */
function keysOfSpecifier(specifier: string): readonly string[] {
  if (specifier.startsWith('.')) return [stemOf(specifier)];
  if (specifier.startsWith('#')) return [internal, stemOf(specifier)];
  const [name = ''] = /^(?:@[^/]*\/)?[^/]*/.exec(specifier) ?? [];
  return [stemOf(specifier), packageKey(name)];
}

function packageKey(name: string): string {
  return `package ${name}`;
}

function specifiersFor(keys: ReadonlySet<string>, { byKey }: Mentions): ReadonlySet<string> {
  const found = new Set<string>();
  const [few, many] = keys.size < byKey.size ? [keys, byKey] : [byKey, keys];
  for (const key of few.keys())
    if (many.has(key)) for (const specifier of byKey.get(key) ?? []) found.add(specifier);
  return found;
}

/** A string behind `from`, `import` or a parenthesis (of `require`, `import()`, `jest.mock`), a comment between. */
const imports = /(?:\bfrom|\bimport|\()\s*(?:\/\*[^*]{0,300}\*\/\s*)?['"`]([\w@#~$][^'"`\s\\]{0,300})['"`]/g;

function mentionsIn(text: string): Mentions {
  const specifiers = new Set<string>();
  for (const [, path = ''] of text.matchAll(/['"`](\.{1,2}(?:\/[^'"`\n]{0,300})?)['"`]/g))
    specifiers.add(path);
  for (const [, name = ''] of text.matchAll(imports))
    if (!name.startsWith('node:') && !isOutside(name)) specifiers.add(name);
  const byKey = new Map<string, string[]>();
  for (const specifier of specifiers) {
    for (const key of keysOfSpecifier(specifier)) {
      const known = byKey.get(key);
      if (known) known.push(specifier);
      else byKey.set(key, [specifier]);
    }
  }
  return { byKey, specifiers: [...specifiers].join('\n') };
}

/** The name that an import calls a file by, without its ending; empty for `.` and `..`. */
function stemOf(path: string): string {
  return basename(path.replace(/\/$/, '')).replace(/^\.+$|\.(?:[cm]?[jt]sx?|json)$/, '');
}
