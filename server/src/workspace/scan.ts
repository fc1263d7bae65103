import type { ClientEntry } from '../clients/inventory.ts';
import { redact } from '../knowledge/keys.ts';
import type { Finding } from '../rules/finding.ts';
import { mattering, searchFiles } from './candidates.ts';
import { noConfiguration } from './configuration.ts';
import type { FileSystem } from './file-system.ts';
import { configurationFor } from './folder-configuration.ts';
import type { WorkspaceProblem } from './problem.ts';
import { type Effective, effective, type Settings } from './settings.ts';
import { SourceStore } from './source-store.ts';
import type { Candidate } from './units.ts';
import { type WalkedFile, walk } from './walk.ts';

/** What to scan, and how. */
export interface ScanRequest {
  /** Files or folders; a file that is named is scanned even when ignore files leave it out. */
  readonly targets: readonly string[];
  /** Read in place of the nearest `glacier-guard.json` at or above each target. */
  readonly configurationFile?: string;
  /** Weaker than the configuration file: an editor's settings. */
  readonly defaults?: Settings;
  /** Stronger than the configuration file: flags of the command line. */
  readonly overrides?: Settings;
  readonly signal?: AbortSignal;
  /** Called now and then with the count of files dealt with and, once it is known, the count in all. */
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

/** How many clients are known to be fine, have an error or a warning, or cannot be judged; a partition. */
export interface Certainty {
  readonly clients: number;
  readonly sound: number;
  readonly withFindings: number;
  readonly unknown: number;
}

/** The answer to a scan. Findings are ordered by file, position and rule, clients by file and position. */
export interface ScanReport {
  readonly findings: readonly Finding[];
  readonly clients: readonly ClientEntry[];
  /** Files that were looked at, and those of them that had to be parsed because they could hold a client. */
  readonly files: number;
  readonly analysed: number;
  readonly certainty: Certainty;
  readonly problems: readonly WorkspaceProblem[];
  /** The text of a file that a finding, a step or a client stands in. */
  textOf(file: string): string;
  /** A text with every secret that the analysis met masked; all output that quotes code goes through it. */
  redact(text: string): string;
}

/** Scans files and folders of a file system as they are on it. */
export async function scan(fileSystem: FileSystem, request: ScanRequest): Promise<ScanReport> {
  const { signal, onProgress } = request;
  const { walked, settings, problems } = await findFiles(fileSystem, request);
  const search = await searchFiles(fileSystem, [...walked.values()], signal, onProgress);
  problems.push(...search.problems);
  const mattered = mattering(search.candidates);
  const base = { files: search.files, analysed: mattered.length, problems };
  if (mattered.length === 0) return { ...base, ...nothing };

  // The parser is megabytes of code: it is loaded when there is something to parse.
  const [{ Units }, { answer, redactor }, { certaintyOf }] = await Promise.all([
    import('./units.ts'),
    import('./answers.ts'),
    import('./certainty.ts'),
  ]);
  const store = new SourceStore(fileSystem);
  for (const { path, text } of mattered) store.put(path, text);
  // A file that was not walked but is reached by an import is judged as the first target's files are.
  const [first = effective({}, noConfiguration, {})] = settings.values();
  const settingsOf = (file: string): Effective => settings.get(file) ?? first;
  const candidates: Candidate[] = mattered.map(({ path }) => ({
    file: path,
    settings: settingsOf(path).engine,
  }));
  const units = new Units(store);
  let done = 0;
  const modules = [...walked.values()].filter(({ kind }) => kind === 'source').map(({ path }) => path);
  const found = await units.of(candidates, modules, signal, () => onProgress?.(++done, candidates.length));
  const standing = new Set([
    ...candidates.map(({ file }) => file),
    ...found.flatMap(({ verdicts }) => verdicts.map(({ at }) => at.file)),
  ]);
  const findings = await answer(found, [...standing], settingsOf, units, store);
  const clients = found
    .flatMap((unit) => unit.clients)
    .sort((a, b) => (a.at.file === b.at.file ? a.at.start - b.at.start : a.at.file < b.at.file ? -1 : 1));
  return {
    ...base,
    findings,
    clients,
    certainty: certaintyOf(clients, findings),
    textOf: (file) => store.text(file) ?? '',
    redact: redactor(units.secrets),
  };
}

const nothing: Omit<ScanReport, 'files' | 'analysed' | 'problems'> = {
  findings: [],
  clients: [],
  certainty: { clients: 0, sound: 0, withFindings: 0, unknown: 0 },
  textOf: () => '',
  redact: (text) => redact(text),
};

interface Found {
  /** By path: a file that several targets reach is scanned once, for the first of them. */
  readonly walked: ReadonlyMap<string, WalkedFile>;
  readonly settings: ReadonlyMap<string, Effective>;
  readonly problems: WorkspaceProblem[];
}

async function findFiles(
  fileSystem: FileSystem,
  { targets, configurationFile, defaults = {}, overrides = {}, signal }: ScanRequest,
): Promise<Found> {
  const walked = new Map<string, WalkedFile>();
  const settings = new Map<string, Effective>();
  const problems: WorkspaceProblem[] = [];
  const configurations = new Set<string>();
  for (const target of targets) {
    const configuration = await configurationFor(fileSystem, target, configurationFile);
    if (configuration.file === undefined || !configurations.has(configuration.file))
      problems.push(...configuration.problems);
    if (configuration.file !== undefined) configurations.add(configuration.file);
    const holds = effective(defaults, configuration, overrides);
    const result = await walk(fileSystem, target, {
      leavesOut: (path) => configuration.ignored.matches(path),
      signal,
    });
    problems.push(...result.problems);
    for (const file of result.files) {
      if (walked.has(file.path)) continue;
      walked.set(file.path, file);
      settings.set(file.path, holds);
    }
  }
  return { walked, settings, problems };
}
