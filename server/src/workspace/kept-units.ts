import type { EngineSettings, Unit } from './engine.ts';
import { isBelowAny } from './paths.ts';

/** A unit with what it was worked out for. */
export interface Kept {
  readonly unit: Unit;
  readonly settings: EngineSettings;
  /** The files that write to v2's global configuration for it. */
  readonly writers: readonly string[];
}

/**
 * The units in hand, found by what an edit asks for: who rests on a file, and what stands in it. So an edit costs what
 * it concerns, however many units there are.
 */
export class KeptUnits {
  private readonly units = new Map<string, Kept>();
  private readonly readers = new Index();
  private readonly askers = new Index();
  private readonly exposers = new Index();
  private readonly watchers = new Index();
  private readonly standing = new Index();
  private readonly holders = new Index();
  private allSecrets: ReadonlySet<string> | undefined;

  /** @param onWatched told of the files whose importers units ask for, and of those that none asks for any more */
  constructor(private readonly onWatched: (file: string, isAsked: boolean) => void) {}

  get(file: string): Kept | undefined {
    return this.units.get(file);
  }

  keep(kept: Kept): void {
    const { unit } = kept;
    this.drop(unit.file);
    this.units.set(unit.file, kept);
    for (const path of unit.reads) this.readers.add(path, unit.file);
    for (const path of unit.called) this.askers.add(path, unit.file);
    for (const path of unit.exposed) this.exposers.add(path, unit.file);
    for (const path of watchedBy(unit)) if (this.watchers.add(path, unit.file)) this.onWatched(path, true);
    for (const path of spokenOf(unit)) this.standing.add(path, unit.file);
    for (const secret of unit.secrets) if (this.holders.add(secret, unit.file)) this.allSecrets = undefined;
  }

  drop(file: string): void {
    const unit = this.units.get(file)?.unit;
    if (!unit) return;
    this.units.delete(file);
    for (const path of unit.reads) this.readers.delete(path, file);
    for (const path of unit.called) this.askers.delete(path, file);
    for (const path of unit.exposed) this.exposers.delete(path, file);
    for (const path of watchedBy(unit)) if (this.watchers.delete(path, file)) this.onWatched(path, false);
    for (const path of spokenOf(unit)) this.standing.delete(path, file);
    for (const secret of unit.secrets) if (this.holders.delete(secret, file)) this.allSecrets = undefined;
  }

  /** The analysed files whose units rest on a file or a folder. */
  readersOf(path: string): readonly string[] {
    return this.readers.of(path);
  }

  /** The analysed files whose units rest on something in one of some folders. */
  readersBelow(folders: ReadonlySet<string>): readonly string[] {
    const below = [...this.readers.keys].filter((path) => isBelowAny(path, folders));
    return below.flatMap((path) => this.readers.of(path));
  }

  /** The analysed files whose units asked for the callers of a file. */
  askersOf(path: string): readonly string[] {
    return this.askers.of(path);
  }

  /** The analysed files whose units asked who writes into what a file exports. */
  exposersOf(path: string): readonly string[] {
    return this.exposers.of(path);
  }

  /** The units with something to say of a file, in the order of their own files. */
  standingIn(path: string): readonly Unit[] {
    return [...this.standing.of(path)].sort().flatMap((file) => this.units.get(file)?.unit ?? []);
  }

  /** The secrets of all units; a set that stays as it is. */
  get secrets(): ReadonlySet<string> {
    this.allSecrets ??= new Set(this.holders.keys);
    return this.allSecrets;
  }
}

/** The files whose importers a unit asked for, for whatever they do. */
function watchedBy({ called, exposed }: Unit): ReadonlySet<string> {
  return new Set([...called, ...exposed]);
}

/** The files that a unit has something to say of: a finding, or an answer to a hover. */
function spokenOf({ verdicts, points }: Unit): ReadonlySet<string> {
  return new Set([...verdicts, ...points].map(({ at }) => at.file));
}

/** Files by something that they have to do with. */
class Index {
  private readonly files = new Map<string, Set<string>>();

  get keys(): Iterable<string> {
    return this.files.keys();
  }

  of(key: string): readonly string[] {
    return [...(this.files.get(key) ?? [])];
  }

  /** @returns whether it is the first file of the key */
  add(key: string, file: string): boolean {
    const known = this.files.get(key);
    if (known) known.add(file);
    else this.files.set(key, new Set([file]));
    return known === undefined;
  }

  /** @returns whether it was the last file of the key */
  delete(key: string, file: string): boolean {
    const known = this.files.get(key);
    if (!known?.delete(file) || known.size > 0) return false;
    this.files.delete(key);
    return true;
  }
}
