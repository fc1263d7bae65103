import ts from 'typescript';
import { basename, dirname, isWithin } from './paths.ts';
import { locate } from './resolution.ts';
import type { SourceStore } from './source-store.ts';

/** Programs larger than this are cut: what lies further off is not seen. */
const mostImporters = 300;
const mostImports = 3000;

/** A file and the specifiers by which it imports another. */
export interface ImportingFile {
  readonly file: string;
  readonly specifiers: readonly string[];
}

/** Which file imports which, read from the import lines alone; nothing is parsed. */
export class ImportGraph {
  private readonly targets = new Map<string, Targets>();

  private readonly mentioned = new Map<string, Mentions>();
  /** By a package's folder: the files in it that mention a name. */
  private packages = new Map<string, ReadonlyMap<string, readonly string[]>>();
  private files: readonly string[] = [];

  constructor(private readonly store: SourceStore) {}

  /** @param files where importers are looked for */
  setFiles(files: readonly string[]): void {
    if (files === this.files) return;
    this.files = files;
    this.packages = new Map();
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

  /**
   * The files that can call what a file exports: its importers, and those of files that re-export it.
   */
  async callersOf(file: string): Promise<readonly ImportingFile[]> {
    const callers = new Map<string, string[]>();
    const exporters = new Set([file]);
    for (const exporter of exporters) {
      for (const { file: importer, specifiers } of await this.importersOf(exporter)) {
        callers.set(importer, [...(callers.get(importer) ?? []), ...specifiers]);
        const text = await this.store.read(importer);
        if (
          text !== undefined &&
          exporters.size < mostImporters &&
          /\bexport\s*(?:\*|\{[^}]*\}\s*from)/.test(text)
        )
          exporters.add(importer);
      }
      if (callers.size > mostImporters) break;
    }
    return [...callers].map(([path, specifiers]) => ({ file: path, specifiers }));
  }

  /**
   * A file has changed.
   *
   * @param isOnDisk it may have come or gone as well, so that specifiers may lead elsewhere
   * @returns whether who imports whom may have changed
   */
  forget(path: string, isOnDisk: boolean): boolean {
    if (isOnDisk) this.targets.clear();
    const known = this.mentioned.get(path);
    const text = this.store.text(path);
    const now = text === undefined || text === 'missing' ? undefined : mentionsIn(text);
    if (known && now && known.specifiers === now.specifiers) return false;
    if (now) this.mentioned.set(path, now);
    else this.mentioned.delete(path);
    this.packages = new Map();
    return true;
  }

  /** Whether a file imported another when it was last looked at, or may do so now. */
  mayConcern(changed: string, file: string): boolean {
    const name = calledName(file);
    const text = this.store.text(changed);
    return (
      text === undefined || text.includes(name) || (this.mentioned.get(changed)?.names.has(name) ?? true)
    );
  }

  private async importersOf(file: string): Promise<readonly ImportingFile[]> {
    const index = await this.packageIndex(file);
    const importers: ImportingFile[] = [];
    // `.` and `..` lead to an index without a name.
    const nameless = stemOf(file) === 'index' ? (index.get('') ?? []) : [];
    for (const path of new Set([...(index.get(calledName(file)) ?? []), ...nameless])) {
      const specifiers = [...(await this.importsOf(path))].filter(([, target]) => target === file);
      if (specifiers.length > 0) {
        importers.push({ file: path, specifiers: specifiers.map(([specifier]) => specifier) });
      }
    }
    return importers;
  }

  /** The names that the files of a package mention: a program rarely reaches further, and who reads all of them pays for it. */
  private async packageIndex(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const folder = await this.packageOf(file);
    const known = this.packages.get(folder);
    if (known) return known;
    const index = new Map<string, string[]>();
    for (const path of this.files) {
      if (!isWithin(path, folder)) continue;
      for (const name of (await this.mentionsOf(path)).names) {
        const paths = index.get(name);
        if (paths) paths.push(path);
        else index.set(name, [path]);
      }
    }
    this.packages.set(folder, index);
    return index;
  }

  private async packageOf(file: string): Promise<string> {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      await this.store.fetch([], [folder]);
      if (this.store.exists(`${folder}/package.json`) || dirname(folder) === folder) return folder;
    }
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
      let located = locate(specifier, file, this.store);
      for (let tries = 0; located.kind === 'pending' && tries < 4; tries++) {
        await this.store.fetch([], located.folders);
        located = locate(specifier, file, this.store);
      }
      if (located.kind === 'file') targets.set(specifier, located.path);
    }
    this.targets.set(file, { text, targets });
    return targets;
  }
}

/** Where the specifiers of a text lead. */
interface Targets {
  readonly text: string;
  readonly targets: ReadonlyMap<string, string>;
}

/** The relative paths in the strings of a text: whatever it imports is among them. */
interface Mentions {
  /** Their last names, without endings. */
  readonly names: ReadonlySet<string>;
  /** All of them as one text, to tell whether anything about them changed. */
  readonly specifiers: string;
}

function mentionsIn(text: string): Mentions {
  const specifiers = [...text.matchAll(/['"`](\.{1,2}(?:\/[^'"`\n]{0,300})?)['"`]/g)].map(
    ([, specifier = '']) => specifier,
  );
  return { names: new Set(specifiers.map(stemOf)), specifiers: specifiers.join('\n') };
}

/** The name that an import calls a file by, without its ending; empty for `.` and `..`. */
function stemOf(path: string): string {
  return basename(path.replace(/\/$/, '')).replace(/^\.+$|\.(?:[cm]?[jt]sx?|json)$/, '');
}

/** The name that other files call a file by: its own, or its folder's if it is an index. */
function calledName(file: string): string {
  const stem = stemOf(file);
  return stem === 'index' ? basename(dirname(file)) : stem;
}
