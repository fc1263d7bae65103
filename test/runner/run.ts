import { type Analyzer, createAnalyzer, type ScanReport, type Settings } from '../../server/src/analyzer.ts';
import type { Fix, TextEdit } from '../../server/src/fixes/fix.ts';
import type { Finding, RuleLevel } from '../../server/src/rules/finding.ts';
import { memoryFileSystem } from '../../server/src/workspace/memory-file-system.ts';
import { type Case, writtenLine } from './case.ts';
import { type Comparison, compare, type Reported, toReported } from './compare.ts';
import type { CaseOptions } from './marks.ts';

/** The folder that the files of a case lie in while it is analysed. */
const root = '/case';

/** Texts by file name, below {@link root}. */
export type Files = ReadonlyMap<string, string>;

export function nameOf(file: string): string {
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
}

export function textsOf(one: Case): Files {
  return new Map([...one.files].map(([name, file]) => [name, file.text]));
}

function settingsOf(options: CaseOptions): Settings {
  return {
    ...(options.node === undefined ? {} : { nodeVersion: options.node }),
    ...(options.scope === undefined ? {} : { scope: options.scope }),
    ...(options.rules === undefined ? {} : { rules: options.rules as Record<string, RuleLevel> }),
  };
}

function analyzerOver(files: Files): Analyzer {
  return createAnalyzer(
    memoryFileSystem(new Map([...files].map(([name, text]) => [`${root}/${name}`, text]))),
  );
}

/** Scans the files with a fresh analyser. */
export function scan(files: Files, options: CaseOptions = {}): Promise<ScanReport> {
  return analyzerOver(files).scan({ targets: [root], overrides: settingsOf(options) });
}

/** What the editor's fix-all makes of the files, one after the other. */
export async function afterFixAll(files: Files, options: CaseOptions): Promise<Files> {
  const analyzer = analyzerOver(files);
  analyzer.setFolders([{ path: root, settings: settingsOf(options) }]);
  let texts = files;
  for (const name of files.keys()) {
    const edits = await analyzer.fixAll(`${root}/${name}`);
    texts = applyEdits(texts, edits);
    for (const file of new Set(edits.map(({ at }) => at.file))) {
      analyzer.openDocument(file, texts.get(nameOf(file)) ?? '');
    }
  }
  return texts;
}

type Seen = Reported & { readonly finding: Finding };

export interface CaseResult extends Comparison<Seen> {
  readonly report: ScanReport;
}

/** Analyses a case and holds what is reported against what it expects. */
export async function runCase(one: Case): Promise<CaseResult> {
  const report = await scan(textsOf(one), one.options);
  const seen = report.findings.map((finding) => ({ ...toReported(finding, one.files, nameOf), finding }));
  return { report, ...compare(one.expectations, seen, (at) => writtenLine(one, at)) };
}

/** A case after its fixes. */
export interface FixedCase {
  readonly files: Files;
  /** What is wrong with the way there; empty when nothing is. */
  readonly complaints: readonly string[];
  /** How many fixes it took. */
  readonly rounds: number;
}

/**
 * Applies, one at a time and analysing anew after each, the fix that the case takes of every finding, until
 * no finding with a fix is left.
 */
export async function fixCase(one: Case, { matches, report }: CaseResult): Promise<FixedCase> {
  const chosen = new Map(
    matches.map(({ expectation, reported }) => [reported.finding.fingerprint, expectation.fix ?? 1]),
  );
  const fixOf = ({ fingerprint, fixes }: Finding): Fix | undefined =>
    fixes[(chosen.get(fingerprint) ?? 1) - 1];
  const before = report.findings;
  const limit = before.length + 2;

  let files = textsOf(one);
  let left = before;
  let rounds = 0;
  for (; rounds < limit; rounds++) {
    const fix = left.map(fixOf).find((candidate) => candidate !== undefined);
    if (!fix) break;
    const next = applyEdits(files, fix.edits);
    if ([...next].every(([name, text]) => files.get(name) === text)) {
      return { files, rounds, complaints: [`the fix "${fix.title}" changes nothing`] };
    }
    files = next;
    left = (await scan(files, one.options)).findings;
  }
  return { files, rounds, complaints: leftOver(before, left, fixOf) };
}

/** After the fixes only findings that have none may be left, and none that was not there before. */
function leftOver(
  before: readonly Finding[],
  left: readonly Finding[],
  fixOf: (finding: Finding) => Fix | undefined,
): string[] {
  const unfixable = before
    .filter((finding) => !fixOf(finding))
    .map(({ rule, at }) => `${rule} in ${at.file}`);
  return left
    .filter((finding) => {
      const index = unfixable.indexOf(`${finding.rule} in ${finding.at.file}`);
      if (index >= 0) unfixable.splice(index, 1);
      return index < 0;
    })
    .map(({ rule, at, message }) => `after the fixes ${rule} is reported in ${nameOf(at.file)}: ${message}`);
}

/** Applies edits, which may lie in several files. */
export function applyEdits(files: Files, edits: readonly TextEdit[]): Files {
  const changed = new Map(files);
  const lastFirst = [...edits].sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end);
  for (const { at, newText } of lastFirst) {
    const name = nameOf(at.file);
    const text = changed.get(name);
    if (text === undefined) throw new Error(`an edit speaks of ${at.file}, which is no file of the case`);
    changed.set(name, text.slice(0, at.start) + newText + text.slice(at.end));
  }
  return changed;
}
