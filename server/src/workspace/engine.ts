import { describeAll } from '../clients/describe.ts';
import { setupsIn, writesGlobally } from '../clients/discover.ts';
import type { ClientEntry } from '../clients/inventory.ts';
import { type Point, pointsOf } from '../clients/points.ts';
import type { ClientProcess } from '../clients/posture.ts';
import { sdkCallsIn } from '../clients/sdk-calls.ts';
import type { ClientSetup } from '../clients/setup.ts';
import { processWith, switchesIn } from '../clients/switches.ts';
import { secretsOf } from '../rules/credentials/static-keys.ts';
import { rules } from '../rules/index.ts';
import { judge, judgeCalls, judgeModule, judgeSwitches, type Verdict } from '../rules/judgement.ts';
import type { Policies } from '../rules/rule.ts';
import { SourceModule } from '../syntax/module.ts';
import { Evaluator } from '../values/evaluator.ts';
import { areExportsSame } from '../values/export-grounds.ts';
import type { Asked, Importer, ModuleHost, Resolution } from '../values/module-host.ts';
import type { EnvironmentSetting } from '../values/value.ts';
import type { Settings } from './dotenv.ts';
import type { ImportGraph, Importing, ImportingFile } from './import-graph.ts';
import { dirname } from './paths.ts';
import { classFields, environmentAt, locate, nodeVersionAt, prepare, type Reads } from './resolution.ts';
import { defaultNodeVersion } from './settings.ts';
import type { SourceStore } from './source-store.ts';
import { kindOf } from './walk.ts';

/** What decides an analysis besides the code. */
export interface EngineSettings {
  readonly scope: 'archive' | 'aws';
  /** The major version of Node.js that the user chose; without a choice the project of each file is asked. */
  readonly nodeVersion: number | undefined;
  readonly localEndpoints: readonly string[];
  readonly policies: Policies;
}

/** What one file's set-ups amount to, and everything that was read to know it. */
export interface Unit {
  readonly file: string;
  readonly verdicts: readonly Verdict[];
  readonly clients: readonly ClientEntry[];
  /** The places that a hover has something to say of, in this file and in those where parts of its set-ups are written. */
  readonly points: readonly Point[];
  readonly secrets: readonly string[];
  /** Files whose text, and folders whose names, the answer rests on. */
  readonly reads: ReadonlySet<string>;
  /** Of files of which nothing but some exports matters, these; of all others anything may. */
  readonly exports: ReadonlyMap<string, ReadonlySet<string> | 'all'>;
  /** Files whose callers were looked for: a new caller changes the answer as well. */
  readonly called: ReadonlySet<string>;
  /** Files whose exports others may write into: a new writer changes the answer as well. */
  readonly exposed: ReadonlySet<string>;
}

/** Deeper chains of imports than this are not followed; each level costs a round. */
const mostRounds = 60;

/** Parsed modules that are kept for others to read; a tree is about thirty times as large as its text. */
const mostModules = 300;

const archiveServices: ReadonlySet<string> = new Set(['s3', 'glacier', 'sts', '']);

/** Works out what the set-ups in files are. It keeps parsed modules as long as their texts do not change. */
export class Engine {
  private readonly modules = new Map<string, SourceModule>();

  constructor(
    private readonly store: SourceStore,
    private readonly graph: ImportGraph,
  ) {}

  /** The parsed module of a path, if its text has been fetched. */
  module(path: string): SourceModule | undefined {
    const text = this.store.text(path);
    if (text === undefined || text === 'missing') return undefined;
    let module = this.modules.get(path);
    if (module?.text !== text) module = new SourceModule(path, text);
    // The map keeps its entries in the order of their last use.
    this.modules.delete(path);
    this.modules.set(path, module);
    return module;
  }

  /**
   * Whether exports of a file are the same as they were when it was last parsed, by its text now.
   *
   * @returns false too when that cannot be told
   */
  areExportsSame(path: string, names: ReadonlySet<string>, before: SourceModule | undefined): boolean {
    const after = this.module(path);
    return before !== undefined && after !== undefined && areExportsSame(before, after, names);
  }

  /** The module of a path as it was last parsed, whatever its text is now. */
  lastParsed(path: string): SourceModule | undefined {
    return this.modules.get(path);
  }

  /** Forgets the modules that were not used for the longest; within a question a module has to stay the same one. */
  private forgetOldest(): void {
    for (const path of this.modules.keys()) {
      if (this.modules.size <= mostModules) return;
      this.modules.delete(path);
    }
  }

  /**
   * Analyses one file.
   *
   * @param writers files of the same programs that write to v2's `AWS.config`
   * @returns undefined when the file cannot be read as text
   */
  async analyse(
    file: string,
    settings: EngineSettings,
    writers: readonly string[],
  ): Promise<Unit | undefined> {
    const { policies } = settings;
    await this.store.fetch([file, ...writers], []);
    return this.ask(file, (module, evaluation, host) => {
      const others = writers.flatMap((path) => this.module(path) ?? []);
      for (const path of writers) host.reads.add(path);
      const { localEndpoints, scope } = settings;
      const nodeVersion = settings.nodeVersion ?? host.nodeVersionOf(file) ?? defaultNodeVersion;
      const all = isCode(file) ? setupsIn(module, { evaluation, localEndpoints, writers: others }) : [];
      const calls = isCode(file) ? sdkCallsIn(module, evaluation, localEndpoints) : [];
      const switches = switchesIn(module, evaluation);
      const process = processWith(switches, nodeVersion);
      const setups = all.filter(({ service }) => scope === 'aws' || archiveServices.has(service));
      return {
        file,
        verdicts: [
          ...judge(setups, rules, { policies, nodeVersion, evaluation }),
          ...judgeSwitches(switches, rules, { nodeVersion, localEndpoints }),
          ...judgeCalls(calls, rules, { policies, evaluation }),
          ...(kindOf(file) === 'environment'
            ? []
            : judgeModule({ module, setups, evaluation, nodeVersion }, rules)),
        ],
        ...inventoryOf(setups, process),
        secrets: setups.flatMap(secretsOf),
        reads: host.reads,
        exports: host.exports,
        called: host.called,
        exposed: host.exposed,
      };
    });
  }

  /** Whether a file writes to v2's `AWS.config`. */
  async writesGlobally(file: string): Promise<boolean> {
    await this.store.fetch([file], []);
    return (await this.ask(file, (module, evaluation) => writesGlobally(module, evaluation))) ?? false;
  }

  /** Asks a question of a file again and again until all that the answer rests on has been fetched. */
  async ask<T>(
    file: string,
    question: (module: SourceModule, evaluation: Evaluator, host: StoreHost) => T,
  ): Promise<T | undefined> {
    this.forgetOldest();
    await prepare(file, this.store);
    // Most questions come to who calls into the file; each further round costs all that was worked out.
    await this.graph.callersOf(file);
    for (let round = 0; ; round++) {
      const module = this.module(file);
      if (!module) return undefined;
      const host = new StoreHost(this.store, (path) => this.module(path), this.graph, file);
      const answer = attempt(() => question(module, new Evaluator(host), host));
      if (host.isSatisfied || round === mostRounds) return answer;
      await this.store.fetch(host.wantedFiles, host.wantedFolders);
      for (const path of host.wantedCallers) await this.graph.callersOf(path);
      for (const path of host.wantedWriters) await this.graph.writersOf(path);
      // Whoever is read will be asked about as well.
      for (const path of host.wantedFiles) {
        await this.graph.callersOf(path);
        await this.graph.writersOf(path);
      }
    }
  }
}

/** Whether a file is a module, and neither a `package.json` nor a file of environment variables. */
function isCode(file: string): boolean {
  const kind = kindOf(file);
  return kind === undefined || kind === 'source';
}

/** Code that is nested too deeply for our own stack is left alone; that is no reason to give the other files up. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** One entry a place, however many callers bring a client about there, and what belongs to it in the code. */
function inventoryOf(
  setups: readonly ClientSetup[],
  process: ClientProcess,
): Pick<Unit, 'clients' | 'points'> {
  const places = new Map<unknown, ClientSetup[]>();
  for (const setup of setups) {
    if (setup.kind !== 'client') continue;
    const group = places.get(setup.origin.node);
    if (group) group.push(setup);
    else places.set(setup.origin.node, [setup]);
  }
  const clients: ClientEntry[] = [];
  const points: Point[] = [];
  for (const group of places.values()) {
    const entry = describeAll(group, process);
    if (!entry) continue;
    clients.push(entry);
    points.push(...pointsOf(group, entry, process));
  }
  return { clients, points };
}

/** The store's modules as evaluation sees them; it notes what was read and what is still to be fetched. */
class StoreHost implements ModuleHost {
  readonly reads: Set<string>;
  readonly wantedFiles = new Set<string>();
  readonly wantedFolders = new Set<string>();
  readonly wantedCallers = new Set<string>();
  readonly wantedWriters = new Set<string>();
  /** The exports that were asked of the files that were read. */
  readonly exports = new Map<string, Set<string> | 'all'>();
  readonly called = new Set<string>();
  readonly exposed = new Set<string>();
  private readonly noted = new Set<readonly string[]>();
  /** By folder; one question sees one state of the world. */
  private readonly environments = new Map<string, Settings>();

  constructor(
    private readonly store: SourceStore,
    private readonly moduleOf: (path: string) => SourceModule | undefined,
    private readonly graph: ImportGraph,
    file: string,
  ) {
    this.reads = new Set([file]);
  }

  get isSatisfied(): boolean {
    const wanted = [this.wantedFiles, this.wantedFolders, this.wantedCallers, this.wantedWriters];
    return wanted.every(({ size }) => size === 0);
  }

  definesFields(module: SourceModule): boolean {
    const fields = classFields(module.path, this.store);
    if (fields.kind === 'pending') {
      this.want(fields);
      return true;
    }
    this.note(fields.reads);
    return fields.areDefined;
  }

  environmentFiles(name: string, module: SourceModule): readonly EnvironmentSetting[] {
    const folder = dirname(module.path);
    let settings = this.environments.get(folder);
    if (!settings) {
      const found = environmentAt(module.path, this.store);
      if (found.kind === 'pending') {
        this.want(found);
        return [];
      }
      this.note(found.reads);
      settings = found.settings;
      this.environments.set(folder, settings);
    }
    return settings.get(name) ?? [];
  }

  /** The version of Node.js that the project of a file names. */
  nodeVersionOf(file: string): number | undefined {
    const found = nodeVersionAt(file, this.store);
    if (found.kind === 'pending') {
      this.want(found);
      return undefined;
    }
    this.note(found.reads);
    return found.version;
  }

  importers(module: SourceModule): readonly Importer[] {
    return this.importing(module, this.graph.knownCallers(module.path), this.called, this.wantedCallers);
  }

  writers(module: SourceModule): readonly Importer[] {
    return this.importing(module, this.graph.knownWriters(module.path), this.exposed, this.wantedWriters);
  }

  /** @param asked takes the files whose importers decide the answer, `wanted` what has to be looked for first */
  private importing(
    { path }: SourceModule,
    found: Importing | undefined,
    asked: Set<string>,
    wanted: Set<string>,
  ): readonly Importer[] {
    for (const exporter of found?.exporters ?? [path]) asked.add(exporter);
    if (!found) wanted.add(path);
    return this.modulesOf(found?.files ?? []);
  }

  private modulesOf(files: readonly ImportingFile[]): readonly Importer[] {
    return files.flatMap(({ file, specifiers }) => {
      this.reads.add(file);
      this.noteExport(file, undefined);
      const importer = this.moduleOf(file);
      if (!importer && this.store.text(file) !== 'missing') this.wantedFiles.add(file);
      return importer ? [{ module: importer, specifiers }] : [];
    });
  }

  resolve(specifier: string, from: SourceModule, { isRequired = false, name }: Asked = {}): Resolution {
    const located = locate(specifier, from.path, this.store, isRequired);
    if (located.kind === 'pending') {
      this.want(located);
      return { kind: 'pending' };
    }
    this.note(located.reads);
    if (located.kind !== 'file') return located;
    this.reads.add(located.path);
    this.noteExport(located.path, name);
    const module = this.moduleOf(located.path);
    if (module) return { kind: 'module', module };
    if (this.store.text(located.path) === 'missing') return { kind: 'missing' };
    this.wantedFiles.add(located.path);
    return { kind: 'pending' };
  }

  /** @param name nothing, when more than one export matters, or something else of the file */
  private noteExport(path: string, name: string | undefined): void {
    const isWhole = name === undefined || name === '*' || name === 'module.exports';
    const known = this.exports.get(path);
    if (isWhole) this.exports.set(path, 'all');
    else if (!known) this.exports.set(path, new Set([name]));
    else if (known !== 'all') known.add(name);
  }

  private want(lacking: { readonly files: readonly string[]; readonly folders: readonly string[] }): void {
    for (const file of lacking.files) this.wantedFiles.add(file);
    for (const folder of lacking.folders) this.wantedFolders.add(folder);
  }

  /** Many answers rest on the same lists, and some of them are long. */
  private note(lists: Reads): void {
    for (const list of lists) {
      if (this.noted.has(list)) continue;
      this.noted.add(list);
      for (const path of list) this.reads.add(path);
    }
  }
}
