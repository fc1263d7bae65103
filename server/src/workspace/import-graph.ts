import ts from 'typescript';
import { basename, dirname } from './paths.ts';
import { locate } from './resolution.ts';
import type { SourceStore } from './source-store.ts';

/** Programs larger than this are cut: what lies further off is not seen. */
const mostImporters = 300;
const mostImports = 3000;

/** Which file imports which, read from the import lines alone; nothing is parsed. */
export class ImportGraph {
  private readonly known = new Map<string, { readonly text: string; readonly targets: readonly string[] }>();

  private readonly mentioned = new Map<string, ReadonlySet<string>>();

  constructor(private readonly store: SourceStore) {}

  /**
   * The files that run in one program with a given one: what imports it, directly or not, and all that those import.
   *
   * @param among where importers are looked for
   */
  async programsOf(file: string, among: readonly string[]): Promise<ReadonlySet<string>> {
    const above = new Set([file]);
    for (const path of above) {
      if (above.size > mostImporters) break;
      for (const importer of await this.importersOf(path, among)) above.add(importer);
    }
    const all = new Set(above);
    for (const path of all) {
      if (all.size > mostImports) break;
      for (const target of await this.importsOf(path)) all.add(target);
    }
    return all;
  }

  /** Files have changed: what they import is read anew. */
  forget(paths: readonly string[]): void {
    for (const path of paths) this.mentioned.delete(path);
  }

  private async importersOf(file: string, among: readonly string[]): Promise<readonly string[]> {
    const stem = stemOf(file);
    const name = stem === 'index' ? basename(dirname(file)) : stem;
    const importers: string[] = [];
    for (const path of among) {
      const names = this.mentioned.get(path) ?? (await this.namesIn(path));
      // `.` and `..` lead to an index without a name.
      if (!names.has(name) && !(stem === 'index' && names.has(''))) continue;
      if ((await this.importsOf(path)).includes(file)) importers.push(path);
    }
    return importers;
  }

  /** The last names of all relative paths in a file's strings: a file that it imports is among them. */
  private async namesIn(path: string): Promise<ReadonlySet<string>> {
    const text = (await this.store.read(path)) ?? '';
    const names = new Set<string>();
    for (const [, specifier = ''] of text.matchAll(/['"`](\.{1,2}(?:\/[^'"`\n]{0,300})?)['"`]/g))
      names.add(stemOf(specifier));
    this.mentioned.set(path, names);
    return names;
  }

  private async importsOf(file: string): Promise<readonly string[]> {
    await this.store.fetch([file], []);
    const text = this.store.text(file);
    if (text === undefined || text === 'missing') return [];
    const known = this.known.get(file);
    if (known?.text === text) return known.targets;
    const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((one) => one.fileName);
    const targets: string[] = [];
    for (const specifier of new Set(specifiers)) {
      let located = locate(specifier, file, this.store);
      for (let tries = 0; located.kind === 'pending' && tries < 4; tries++) {
        await this.store.fetch([], located.folders);
        located = locate(specifier, file, this.store);
      }
      if (located.kind === 'file') targets.push(located.path);
    }
    this.known.set(file, { text, targets });
    return targets;
  }
}

/** The name that an import calls a file by, without its ending; empty for `.` and `..`. */
function stemOf(path: string): string {
  return basename(path.replace(/\/$/, '')).replace(/^\.+$|\.\w+$/, '');
}
