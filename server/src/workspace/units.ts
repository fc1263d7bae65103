import { Engine, type EngineSettings, type Unit } from './engine.ts';
import { ImportGraph } from './import-graph.ts';
import { KeptUnits } from './kept-units.ts';
import { dirname } from './paths.ts';
import { rest } from './rest.ts';
import type { SourceStore } from './source-store.ts';
import { kindOf } from './walk.ts';

/** A file that has to be analysed, and the settings that hold for it. */
export interface Candidate {
  readonly file: string;
  readonly settings: EngineSettings;
}

/** After so many units others get a turn: a keystroke, a cancellation. */
const unitsWithoutRest = 8;

/** A file that writes to v2's global configuration, and the files of its programs. */
interface Writer {
  readonly file: string;
  readonly reaches: ReadonlySet<string>;
}

/** The candidates of one folder, and what of them has to be looked at again. */
interface View {
  files: readonly string[];
  members: ReadonlySet<string>;
  settings: EngineSettings | undefined;
  /** Files of which it is not known whether the unit in hand, if any, holds. */
  readonly stale: Set<string>;
  /** Files of which it is not known whether they write to the global configuration. */
  readonly unasked: Set<string>;
  readonly writing: Set<string>;
  /** Undefined while it is not known whom they write for. */
  writers: readonly Writer[] | undefined;
}

/**
 * The analyses of all candidate files, kept until something that they rest on changes.
 *
 * A unit is the smallest piece of work: one file's set-ups. What a unit read is part of it, so that a change
 * drops those units that could differ and no others.
 */
export class Units {
  readonly engine: Engine;
  private readonly graph: ImportGraph;
  private readonly kept: KeptUnits;
  private readonly views = new Map<object, View>();
  private readonly writes = new Map<string, { readonly text: string; readonly does: boolean }>();
  private programs = new Map<string, ReadonlySet<string>>();
  private sinceRest = 0;

  constructor(private readonly store: SourceStore) {
    this.graph = new ImportGraph(store);
    this.kept = new KeptUnits((file, isAsked) => {
      if (isAsked) this.graph.watch(file);
      else this.graph.unwatch(file);
    });
    this.engine = new Engine(store, this.graph);
  }

  /**
   * Drops every unit that rests on one of these files or folders.
   *
   * @param isOnDisk they may have come or gone, not only changed in the editor
   */
  forget(paths: readonly string[], isOnDisk: boolean): void {
    const changed = new Set(isOnDisk ? paths.flatMap((path) => [path, dirname(path)]) : paths);
    // A folder that is gone may be told of by its own name alone.
    const folders = new Set(isOnDisk ? paths.filter((path) => kindOf(path) !== 'source') : []);
    const below = folders.size > 0 ? this.kept.readersBelow(folders) : [];
    const resting = [
      ...below,
      ...[...changed].flatMap((path) => (isOnDisk ? this.kept.readersOf(path) : this.restingOn(path))),
    ];
    const asking = paths.flatMap((path) => {
      const mayWrite = this.graph.mayWrite(path);
      return this.graph
        .concernedBy(path)
        .flatMap((one) => [...this.kept.askersOf(one), ...(mayWrite ? this.kept.exposersOf(one) : [])]);
    });
    for (const file of new Set([...resting, ...asking])) {
      this.kept.drop(file);
      this.markStale(file);
    }
    const mayLead = paths.map((path) => this.graph.forget(path, isOnDisk)).includes(true);
    if (mayLead) this.programs = new Map();
    for (const view of this.views.values()) {
      for (const path of paths) if (view.members.has(path)) view.unasked.add(path);
      if (mayLead) view.writers = undefined;
    }
  }

  /** The analysed files whose answers may be others now that a file has been edited. */
  private restingOn(path: string): readonly string[] {
    const before = this.engine.lastParsed(path);
    const same = new Map<string, boolean>();
    return this.kept.readersOf(path).filter((file) => {
      const exports = this.kept.get(file)?.unit.exports.get(path);
      if (!exports || exports === 'all' || file === path) return true;
      const names = [...exports].sort().join('\n');
      const holds = same.get(names) ?? this.engine.areExportsSame(path, exports, before);
      same.set(names, holds);
      return !holds;
    });
  }

  /** The analysed files whose answers rest on a file. */
  rereaders(file: string): readonly string[] {
    return this.kept.readersOf(file);
  }

  /** What is secret in any unit in hand. */
  get secrets(): ReadonlySet<string> {
    return this.kept.secrets;
  }

  /**
   * The units of candidates, those in hand as they are and the others worked out.
   *
   * @param files all files of the scanned roots, among which programs are looked for
   */
  async of(
    candidates: readonly Candidate[],
    files: readonly string[],
    signal?: AbortSignal,
    onDone?: () => void,
  ): Promise<readonly Unit[]> {
    this.graph.setFiles(files);
    const paths = candidates.map(({ file }) => file);
    await this.store.fetch(paths, []);
    const writing: string[] = [];
    for (const file of paths) if (await this.writesGlobally(file, signal)) writing.push(file);
    const writers = await this.writersAmong(writing, paths.length);
    const units: Unit[] = [];
    for (const { file, settings } of candidates) {
      const unit = await this.unitOf(file, settings, writers, signal);
      if (unit) units.push(unit);
      onDone?.();
    }
    return units;
  }

  /**
   * Brings the units of a folder up to date: those that are not in hand, or may not hold any more, are worked out.
   * What this takes grows with what has changed since the last time, and not with the folder.
   *
   * @param owner whose candidates they are
   * @param files the same list as the last time if it still holds
   * @param all all files of the scanned roots, among which programs are looked for
   */
  async refresh(
    owner: object,
    files: readonly string[],
    settings: EngineSettings,
    all: readonly string[],
    signal?: AbortSignal,
  ): Promise<void> {
    this.graph.setFiles(all);
    const view = this.viewOf(owner, files, settings);
    const writers = await this.writersIn(view, signal);
    for (const file of view.stale) {
      // What cannot be worked out now may be so the next time.
      if (await this.unitOf(file, settings, writers, signal)) view.stale.delete(file);
    }
  }

  /** The units in hand of a folder that have something to say of a file. */
  standingIn(owner: object, file: string): readonly Unit[] {
    const members = this.views.get(owner)?.members;
    return this.kept.standingIn(file).filter((unit) => members?.has(unit.file));
  }

  /** Nobody asks for the units of a folder any more. */
  release(owner: object): void {
    this.views.delete(owner);
  }

  private viewOf(owner: object, files: readonly string[], settings: EngineSettings): View {
    let view = this.views.get(owner);
    if (!view) {
      view = {
        files: [],
        members: new Set(),
        settings,
        stale: new Set(),
        unasked: new Set(),
        writing: new Set(),
        writers: undefined,
      };
      this.views.set(owner, view);
    }
    if (view.files !== files) {
      const { members } = view;
      view.files = files;
      view.members = new Set(files);
      view.writers = undefined;
      for (const file of files) {
        if (members.has(file)) continue;
        view.stale.add(file);
        view.unasked.add(file);
      }
      for (const known of [view.stale, view.unasked, view.writing])
        for (const file of known) if (!view.members.has(file)) known.delete(file);
    }
    if (!view.settings || !isSame(view.settings, settings)) for (const file of files) view.stale.add(file);
    view.settings = settings;
    return view;
  }

  private async writersIn(view: View, signal: AbortSignal | undefined): Promise<readonly Writer[]> {
    await this.store.fetch(view.unasked, []);
    for (const file of view.unasked) {
      const does = await this.writesGlobally(file, signal);
      if (does !== view.writing.has(file)) view.writers = undefined;
      if (does) view.writing.add(file);
      else view.writing.delete(file);
      view.unasked.delete(file);
    }
    if (!view.writers) {
      view.writers = await this.writersAmong([...view.writing], view.members.size);
      // Whose writers have changed shows when their units are asked for.
      for (const file of view.files) view.stale.add(file);
    }
    return view.writers;
  }

  /** Other folders that hold a file may have it by other settings, or with other writers. */
  private markStale(file: string): void {
    for (const view of this.views.values()) if (view.members.has(file)) view.stale.add(file);
  }

  private async unitOf(
    file: string,
    settings: EngineSettings,
    writers: readonly Writer[],
    signal: AbortSignal | undefined,
  ): Promise<Unit | undefined> {
    signal?.throwIfAborted();
    const own = writers
      .filter((writer) => writer.file !== file && writer.reaches.has(file))
      .map((writer) => writer.file);
    const known = this.kept.get(file);
    if (known && isSame(known.settings, settings) && isSameList(known.writers, own)) return known.unit;
    if (++this.sinceRest % unitsWithoutRest === 0) await rest();
    const unit = await this.engine.analyse(file, settings, own);
    if (unit) this.kept.keep({ unit, settings, writers: own });
    else this.kept.drop(file);
    this.markStale(file);
    return unit;
  }

  /** @param count how many candidates there are: a file on its own has nobody else to write for */
  private async writersAmong(writing: readonly string[], count: number): Promise<readonly Writer[]> {
    const writers: Writer[] = [];
    if (count < 2) return writers;
    for (const file of [...writing].sort()) {
      let reaches = this.programs.get(file);
      if (!reaches) {
        reaches = await this.graph.programsOf(file);
        this.programs.set(file, reaches);
      }
      writers.push({ file, reaches });
    }
    return writers;
  }

  private async writesGlobally(file: string, signal: AbortSignal | undefined): Promise<boolean> {
    signal?.throwIfAborted();
    const text = this.store.text(file) ?? '';
    const known = this.writes.get(file);
    if (known?.text === text) return known.does;
    const does = mayWriteGlobally(text) && (await this.engine.writesGlobally(file));
    this.writes.set(file, { text, does });
    return does;
  }
}

/** Whether a text may write to v2's global configuration: it names both the SDK and `config`, or its agent. */
function mayWriteGlobally(text: string): boolean {
  return (
    /aws-sdk(?!\/)|aws-sdk\/(global|lib)|\bAWS\b/.test(text) &&
    /\bconfig\s*(\.\s*(update|\w+(\.\w+)*\s*=[^=])|=[^=])|\bsslAgent\s*=[^=]/.test(text)
  );
}

/** Levels of rules change nothing about an analysis, so that equal settings often come as new objects. */
function isSame(a: EngineSettings, b: EngineSettings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
