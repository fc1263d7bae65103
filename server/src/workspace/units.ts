import { Engine, type EngineSettings, type Unit } from './engine.ts';
import { ImportGraph } from './import-graph.ts';
import { dirname } from './paths.ts';
import { rest } from './rest.ts';
import type { SourceStore } from './source-store.ts';

/** A file that has to be analysed, and the settings that hold for it. */
export interface Candidate {
  readonly file: string;
  readonly settings: EngineSettings;
}

/** After so many units others get a turn: a keystroke, a cancellation. */
const unitsWithoutRest = 8;

/** A unit with what it was worked out for. */
interface Kept {
  readonly unit: Unit;
  readonly settings: EngineSettings;
  readonly writers: readonly string[];
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
  private readonly units = new Map<string, Kept>();
  private readonly writes = new Map<string, { readonly text: string; readonly does: boolean }>();
  private programs = new Map<string, ReadonlySet<string>>();
  private sinceRest = 0;

  constructor(private readonly store: SourceStore) {
    this.graph = new ImportGraph(store);
    this.engine = new Engine(store, this.graph);
  }

  /**
   * Drops every unit that rests on one of these files or folders.
   *
   * @param isOnDisk they may have come or gone, not only changed in the editor
   */
  forget(paths: readonly string[], isOnDisk: boolean): void {
    const changed = new Set(isOnDisk ? paths.flatMap((path) => [path, dirname(path)]) : paths);
    for (const [file, { unit }] of this.units) {
      const isNewCaller = [...unit.called].some((path) =>
        paths.some((one) => this.graph.mayConcern(one, path)),
      );
      if (isNewCaller || [...unit.reads].some((path) => changed.has(path))) this.units.delete(file);
    }
    const mayLead = paths.map((path) => this.graph.forget(path, isOnDisk));
    if (mayLead.includes(true)) this.programs = new Map();
  }

  /** The analysed files whose answers rest on a file. */
  rereaders(file: string): readonly string[] {
    return [...this.units.values()].filter(({ unit }) => unit.reads.has(file)).map(({ unit }) => unit.file);
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
    const writers = await this.writersAmong(candidates, signal);
    const units: Unit[] = [];
    for (const { file, settings } of candidates) {
      signal?.throwIfAborted();
      const own = writers
        .filter((writer) => writer.file !== file && writer.reaches.has(file))
        .map((writer) => writer.file);
      if (++this.sinceRest % unitsWithoutRest === 0) await rest();
      const known = this.units.get(file);
      const isValid =
        known !== undefined && isSame(known.settings, settings) && isSameList(known.writers, own);
      const unit = isValid ? known.unit : await this.engine.analyse(file, settings, own);
      if (unit) {
        if (!isValid) this.units.set(file, { unit, settings, writers: own });
        units.push(unit);
      }
      onDone?.();
    }
    return units;
  }

  private async writersAmong(
    candidates: readonly Candidate[],
    signal: AbortSignal | undefined,
  ): Promise<readonly { readonly file: string; readonly reaches: ReadonlySet<string> }[]> {
    await this.store.fetch(
      candidates.map(({ file }) => file),
      [],
    );
    const writers: { readonly file: string; readonly reaches: ReadonlySet<string> }[] = [];
    // A file on its own has nobody else to write for.
    if (candidates.length < 2) return [];
    for (const { file } of candidates) {
      signal?.throwIfAborted();
      if (!(await this.writesGlobally(file))) continue;
      let reaches = this.programs.get(file);
      if (!reaches) {
        reaches = await this.graph.programsOf(file);
        this.programs.set(file, reaches);
      }
      writers.push({ file, reaches });
    }
    return writers;
  }

  private async writesGlobally(file: string): Promise<boolean> {
    const text = this.store.text(file) ?? '';
    const known = this.writes.get(file);
    if (known?.text === text) return known.does;
    const does = mayWriteGlobally(text) && (await this.engine.writesGlobally(file));
    this.writes.set(file, { text, does });
    return does;
  }
}

/** Whether a text may write to v2's global configuration: it names both the SDK and `config`. */
function mayWriteGlobally(text: string): boolean {
  return (
    /aws-sdk(?!\/)|aws-sdk\/(global|lib)|\bAWS\b/.test(text) &&
    /\bconfig\s*(\.\s*(update|\w+(\.\w+)*\s*=[^=])|=[^=])/.test(text)
  );
}

/** Levels of rules change nothing about an analysis, so that equal settings often come as new objects. */
function isSame(a: EngineSettings, b: EngineSettings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
