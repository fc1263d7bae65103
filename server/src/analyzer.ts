import type { Subject } from './clients/points.ts';
import type { TextEdit } from './fixes/fix.ts';
import type { Finding } from './rules/finding.ts';
import { LineIndex, type Place, type Position } from './syntax/place.ts';
import { noConfiguration } from './workspace/configuration.ts';
import { configurationFileName } from './workspace/configuration-table.ts';
import { DocumentFileSystem } from './workspace/document-file-system.ts';
import type { Unit } from './workspace/engine.ts';
import type { Explanation } from './workspace/explain.ts';
import type { FileSystem } from './workspace/file-system.ts';
import { FolderIndex } from './workspace/folder-index.ts';
import { innermost } from './workspace/innermost.ts';
import { basename, isWithin } from './workspace/paths.ts';
import type { WorkspaceProblem } from './workspace/problem.ts';
import { type Certainty, type ScanReport, type ScanRequest, scan } from './workspace/scan.ts';
import { type Effective, effective, type Settings } from './workspace/settings.ts';
import { SourceStore } from './workspace/source-store.ts';
import type { Units } from './workspace/units.ts';

export type { ExplainedStep, Explanation } from './workspace/explain.ts';
export type { Certainty, ScanReport, ScanRequest } from './workspace/scan.ts';
export type { Scope, Settings } from './workspace/settings.ts';

/** Something that kept a part of the work from being done. */
export type Problem = WorkspaceProblem;

/** The findings that stand in one file, and the text that their offsets speak of. */
export interface FileReport {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The text of another file that a step of a finding stands in. */
  textOf(file: string): string;
  redact(text: string): string;
}

/** What there is to say of a place: of the clients, the agent or the lists of suites that are written there. */
export interface HoverReport {
  /** The stretch of the code that it is about. */
  readonly at: Place;
  /** At least one; several when what is written there belongs to several clients. */
  readonly subjects: readonly Subject[];
  /** The text of any file that a subject names a place in. */
  textOf(file: string): string;
  redact(text: string): string;
}

/** The findings of all workspace folders, by the file that they stand in; files without any are not listed. */
export interface FoldersReport {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Files that were looked at, and those of them that can hold a client. */
  readonly files: number;
  readonly analysed: number;
  readonly certainty: Certainty;
  textOf(file: string): string;
  redact(text: string): string;
}

/**
 * The engine behind one door: everything that the editor and the command line can ask.
 *
 * It holds a view of the workspace (files on disk, and over them the open documents) and answers from it; what
 * an answer read is remembered, so that after a change only what could differ is worked out again.
 */
export interface Analyzer {
  /** Sets the workspace folders, each with its editor settings. */
  setFolders(folders: readonly { readonly path: string; readonly settings: Settings }[]): void;
  /** The settings for files that lie in no workspace folder. */
  setDefaults(settings: Settings): void;
  /** An open document shadows the file on disk until it is closed. */
  openDocument(file: string, text: string): void;
  changeDocument(file: string, text: string): void;
  closeDocument(file: string): void;
  /** Files or folders were created, changed or deleted on disk. */
  filesChanged(paths: readonly string[]): void;
  /** The findings that stand in a file, whichever client they belong to. */
  findingsIn(file: string, signal?: AbortSignal): Promise<FileReport>;
  /** What is known of the client, the agent or the list of suites that is named at a place; undefined when none is. */
  hover(file: string, position: Position, signal?: AbortSignal): Promise<HoverReport | undefined>;
  /** Mistakes in the configuration that holds for a file. */
  configurationProblems(file: string): Promise<readonly Problem[]>;
  /** The edits that apply every safe fix in a file, rounds to the fixed point as one change; empty when none. */
  fixAll(file: string, signal?: AbortSignal): Promise<readonly TextEdit[]>;
  /** Scans files and folders as they are on disk. */
  scan(request: ScanRequest): Promise<ScanReport>;
  /**
   * The findings of all workspace folders, open documents as they are in the editor. What is known already is not
   * worked out again, so that asking after a change costs what the change costs.
   *
   * @param onProgress called with the count of candidate files dealt with, and the count in all
   */
  findingsInFolders(
    signal?: AbortSignal,
    onProgress?: (done: number, total: number) => void,
  ): Promise<FoldersReport>;
  /**
   * The value at a place of a file, how it came about, and what is not known of it and why. Callers are looked for
   * in the workspace folders.
   */
  explain(file: string, place: Position): Promise<Explanation>;
  /**
   * Has a function called when the rest of the workspace has been looked at, so that findings of open documents
   * may have changed without an edit.
   */
  onProgress(listener: () => void): void;
}

/** @param fileSystem where files are read from; nothing else of the outside is ever asked. */
export function createAnalyzer(fileSystem: FileSystem): Analyzer {
  return new WorkspaceAnalyzer(fileSystem);
}

class WorkspaceAnalyzer implements Analyzer {
  private readonly store: SourceStore;
  private folders: FolderIndex[] = [];
  private readonly elsewhere: FolderIndex;
  private units: Units | undefined;
  private readonly listeners: (() => void)[] = [];
  /** The folders that are being looked at, for the first time or again. */
  private readonly looks = new Map<FolderIndex, 'first' | 'again'>();
  private lists: readonly (readonly string[])[] = [];
  private filesOfAll: readonly string[] = [];

  /** The disk with open documents over it. */
  private readonly documents: FileSystem;

  constructor(private readonly fileSystem: FileSystem) {
    this.store = new SourceStore(fileSystem);
    this.documents = new DocumentFileSystem(fileSystem, (path) => this.store.document(path));
    this.elsewhere = new FolderIndex(undefined, {}, this.documents, this.store);
  }

  setFolders(folders: readonly { readonly path: string; readonly settings: Settings }[]): void {
    const known = new Map(this.folders.map((folder) => [folder.path, folder]));
    this.folders = folders.map(({ path, settings }) => {
      const folder = known.get(path) ?? new FolderIndex(path, settings, this.documents, this.store);
      folder.setSettings(settings);
      return folder;
    });
    for (const folder of known.values()) if (!this.folders.includes(folder)) this.units?.release(folder);
    // Of folders within each other the inner one holds.
    this.folders.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  }

  setDefaults(settings: Settings): void {
    this.elsewhere.setSettings(settings);
  }

  openDocument(file: string, text: string): void {
    this.changeDocument(file, text);
  }

  changeDocument(file: string, text: string): void {
    if (this.store.document(file) === text) return;
    this.store.openDocument(file, text);
    this.units?.forget([file], false);
    this.reconfigure(file);
  }

  closeDocument(file: string): void {
    this.store.closeDocument(file);
    this.units?.forget([file], false);
    this.reconfigure(file);
  }

  /** A configuration holds as it stands in the editor, saved or not. */
  private reconfigure(file: string): void {
    if (basename(file) !== configurationFileName) return;
    for (const folder of [...this.folders, this.elsewhere]) folder.changed([file]);
  }

  filesChanged(paths: readonly string[]): void {
    this.store.forget(paths);
    this.units?.forget(paths, true);
    for (const folder of [...this.folders, this.elsewhere]) folder.changed(paths);
  }

  onProgress(listener: () => void): void {
    this.listeners.push(listener);
  }

  async findingsIn(file: string, signal?: AbortSignal): Promise<FileReport> {
    const { found, holds, loaded } = await this.unitsAbout(file, signal);
    const { units, answer, redactor } = loaded;
    const findings = await answer(found, [file], () => holds, units, this.store);
    return {
      text: this.textOf(file),
      findings,
      textOf: (path) => this.store.text(path) ?? '',
      redact: redactor(units.secrets),
    };
  }

  async hover(file: string, position: Position, signal?: AbortSignal): Promise<HoverReport | undefined> {
    const { found, loaded } = await this.unitsAbout(file, signal);
    const offset = new LineIndex(this.textOf(file)).offsetAt(position);
    const points = innermost(
      found.flatMap((unit) => unit.points),
      file,
      offset,
    );
    const [first] = points;
    if (!first) return undefined;
    return {
      at: first.at,
      subjects: points.map(({ about }) => about),
      textOf: (path) => this.store.text(path) ?? '',
      redact: loaded.redactor(loaded.units.secrets),
    };
  }

  /** The units with something to say of a file, and what holds for it. */
  private async unitsAbout(file: string, signal: AbortSignal | undefined): Promise<About> {
    const folder = this.folderOf(file);
    await this.store.fetch([file], []);
    const loaded = await this.load();
    const { units } = loaded;
    const holds = await folder.effectiveOf(file);
    signal?.throwIfAborted();
    // Until the folder has been looked at, a document is answered from what it holds itself.
    const isWhole = folder.isKnown && this.looks.get(folder) !== 'first';
    if (!folder.isFresh) this.lookAround(folder);
    const candidates = isWhole ? folder.candidatesNow() : [];
    if (isWhole) await units.refresh(folder, candidates, holds.engine, this.allFiles(), signal);
    const isAlone = folder.isCandidate(file) && !candidates.includes(file);
    const alone = isAlone ? await units.of([{ file, settings: holds.engine }], this.allFiles(), signal) : [];
    const found = [...(isWhole ? units.standingIn(folder, file) : []), ...alone];
    return { found, holds, loaded };
  }

  /** The text of a file in hand; empty when there is none. */
  private textOf(file: string): string {
    const text = this.store.text(file);
    return text === undefined || text === 'missing' ? '' : text;
  }

  /** Looks at the rest of a folder, or at what changed in it, and says so when that is done. */
  private lookAround(folder: FolderIndex): void {
    if (this.looks.has(folder)) return;
    this.looks.set(folder, folder.isKnown ? 'again' : 'first');
    void (async () => {
      await folder.prepare();
      const { units } = await this.load();
      const holds = await folder.effectiveOf(folder.path ?? '');
      await units.refresh(folder, folder.candidatesNow(), holds.engine, this.allFiles());
    })()
      // What cannot be read now will be said by whoever asks for it.
      .catch(() => undefined)
      .finally(() => {
        this.looks.delete(folder);
        for (const listener of this.listeners) listener();
      });
  }

  async configurationProblems(file: string): Promise<readonly Problem[]> {
    return (await this.folderOf(file).configurationOf(file)).problems;
  }

  async fixAll(file: string, signal?: AbortSignal): Promise<readonly TextEdit[]> {
    const { text, findings } = await this.findingsIn(file, signal);
    const { fixPoint } = await import('./workspace/fix-point.ts');
    const folder = this.folderOf(file);
    const holds: Effective = await folder.effectiveOf(file);
    const involved = this.units?.rereaders(file) ?? [];
    return fixPoint({ file, text, findings, store: this.store, involved, settings: holds, signal });
  }

  scan(request: ScanRequest): Promise<ScanReport> {
    return scan(this.fileSystem, request);
  }

  async findingsInFolders(
    signal?: AbortSignal,
    onProgress?: (done: number, total: number) => void,
  ): Promise<FoldersReport> {
    for (const folder of this.folders) {
      await folder.prepare();
      signal?.throwIfAborted();
    }
    const { units, answer, redactor, certaintyOf } = await this.load();
    const candidates = await this.allCandidates();
    let done = 0;
    const found = await units.of(
      [...candidates].map(([file, { engine }]) => ({ file, settings: engine })),
      this.allFiles(),
      signal,
      () => onProgress?.(++done, candidates.size),
    );
    const standing = new Set([
      ...candidates.keys(),
      ...found.flatMap(({ verdicts }) => verdicts.map(({ at }) => at.file)),
    ]);
    const holds = new Map<string, Effective>();
    for (const file of standing)
      holds.set(file, candidates.get(file) ?? (await this.folderOf(file).effectiveOf(file)));
    const settingsOf = (file: string): Effective => holds.get(file) ?? noSettings;
    const findings = await answer(found, [...standing], settingsOf, units, this.store);
    const byFile = new Map<string, Finding[]>();
    for (const finding of findings)
      byFile.set(finding.at.file, [...(byFile.get(finding.at.file) ?? []), finding]);
    return {
      findings: byFile,
      files: this.folders.reduce((sum, { files }) => sum + files.length, 0),
      analysed: candidates.size,
      certainty: certaintyOf(
        found.flatMap(({ clients }) => clients),
        findings,
      ),
      textOf: (path) => this.store.text(path) ?? '',
      redact: redactor(units.secrets),
    };
  }

  async explain(file: string, place: Position): Promise<Explanation> {
    const { units } = await this.load();
    const { explain } = await import('./workspace/explain.ts');
    const secrets = async (): Promise<readonly string[]> => {
      for (const folder of this.folders) await folder.prepare();
      const candidates = [...(await this.allCandidates())];
      const all = candidates.map(([path, { engine }]) => ({ file: path, settings: engine }));
      return (await units.of(all, this.allFiles())).flatMap((unit) => unit.secrets);
    };
    const { engine } = units;
    return explain(file, place, { engine, store: this.store, fileSystem: this.documents, secrets });
  }

  /** The candidates of all folders with what holds for them; a file in two folders belongs to the inner one. */
  private async allCandidates(): Promise<ReadonlyMap<string, Effective>> {
    const candidates = new Map<string, Effective>();
    for (const folder of this.folders) {
      for (const file of folder.candidatesNow()) {
        if (this.folderOf(file) === folder) candidates.set(file, await folder.effectiveOf(file));
      }
    }
    return candidates;
  }

  /** The files of all folders; the same list until one of them is walked anew, since others keep what they made of it. */
  private allFiles(): readonly string[] {
    const lists = this.folders.map(({ files }) => files);
    const isSame =
      lists.length === this.lists.length && lists.every((list, index) => list === this.lists[index]);
    if (!isSame) {
      this.lists = lists;
      this.filesOfAll = lists.flat();
    }
    return this.filesOfAll;
  }

  private folderOf(file: string): FolderIndex {
    return this.folders.find(({ path }) => path !== undefined && isWithin(file, path)) ?? this.elsewhere;
  }

  /** The parser is megabytes of code: it is loaded when there is something to parse. */
  private async load(): Promise<Loaded> {
    const [{ Units: UnitsClass }, { answer, redactor }, { certaintyOf }] = await Promise.all([
      import('./workspace/units.ts'),
      import('./workspace/answers.ts'),
      import('./workspace/certainty.ts'),
    ]);
    this.units ??= new UnitsClass(this.store);
    return { units: this.units, answer, redactor, certaintyOf };
  }
}

/** The parts of the engine that bring the parser along. */
interface Loaded {
  readonly units: Units;
  readonly answer: typeof import('./workspace/answers.ts').answer;
  readonly redactor: typeof import('./workspace/answers.ts').redactor;
  readonly certaintyOf: typeof import('./workspace/certainty.ts').certaintyOf;
}

/** What a question about one file is answered from. */
interface About {
  readonly found: readonly Unit[];
  readonly holds: Effective;
  readonly loaded: Loaded;
}

const noSettings = effective({}, noConfiguration, {});
