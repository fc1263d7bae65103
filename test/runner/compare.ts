import type { Finding } from '../../server/src/rules/finding.ts';
import type { Place } from '../../server/src/syntax/place.ts';
import { LineIndex } from '../../server/src/syntax/place.ts';
import type { CaseLine, Expectation } from './marks.ts';

/** A finding in the terms of {@link Expectation}: lines as written, file names as in the case. */
export interface Reported {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** Of a finding over several lines: its part of the last one, without the indentation. */
  readonly lastLine?: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly path: readonly CaseLine[];
  readonly paths: number;
  readonly condition?: string;
  readonly fixes: number;
}

/** What is needed of a file to speak of places in it. */
export interface CaseText {
  readonly text: string;
  readonly writtenLines: readonly number[];
}

/** Puts a finding in the terms of expectations. `texts` is keyed by the name that `nameOf` gives a file. */
export function toReported(
  finding: Finding,
  texts: ReadonlyMap<string, CaseText>,
  nameOf: (file: string) => string,
): Reported {
  const lineOf = (place: Place): CaseLine => {
    const file = nameOf(place.file);
    const text = texts.get(file);
    if (!text) return { file, line: 0 };
    const { line } = new LineIndex(text.text).positionAt(place.start);
    return { file, line: text.writtenLines[line - 1] ?? 0 };
  };
  const start = lineOf(finding.at);
  const lines = new LineIndex(texts.get(start.file)?.text ?? '');
  const from = lines.positionAt(finding.at.start);
  const to = lines.positionAt(finding.at.end);
  const oneLine = from.line === to.line;
  return {
    ...start,
    column: from.column,
    endColumn: oneLine ? to.column : lines.lineText(from.line).length + 1,
    ...(oneLine
      ? {}
      : {
          lastLine: lines
            .lineText(to.line)
            .slice(0, to.column - 1)
            .trim(),
        }),
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    path: finding.path.map(({ at }) => lineOf(at)),
    paths: (finding.path.length > 0 ? 1 : 0) + finding.otherPaths.length,
    ...(finding.condition === undefined ? {} : { condition: finding.condition }),
    fixes: finding.fixes.length,
  };
}

/** A finding and the expectation that asked for it. */
export interface Match<F extends Reported = Reported> {
  readonly expectation: Expectation;
  readonly reported: F;
}

export interface Comparison<F extends Reported = Reported> {
  readonly matches: readonly Match<F>[];
  /** What is wrong, each as a text for the one who reads the failed test; empty when all is as asked. */
  readonly complaints: readonly string[];
}

/** @param lineText a line of a file as it is written */
export function compare<F extends Reported>(
  expectations: readonly Expectation[],
  reported: readonly F[],
  lineText: (at: CaseLine) => string,
): Comparison<F> {
  const open = [...reported];
  const unmet: Expectation[] = [];
  const matches: Match<F>[] = [];
  for (const expectation of expectations) {
    const index = open.findIndex((one) => standsAt(one, expectation));
    const [found] = index < 0 ? [] : open.splice(index, 1);
    if (found) matches.push({ expectation, reported: found });
    else unmet.push(expectation);
  }

  const complaints = matches.flatMap(({ expectation, reported: found }) => details(expectation, found));
  for (const expectation of unmet) {
    const index = open.findIndex((one) => one.rule === expectation.rule && sameLine(one, expectation));
    const [near] = index < 0 ? [] : open.splice(index, 1);
    complaints.push(near ? misplaced(expectation, near, lineText) : missing(expectation, lineText));
  }
  complaints.push(...open.map((one) => unexpected(one, lineText)));
  return { matches, complaints };
}

function sameLine(one: CaseLine, other: CaseLine): boolean {
  return one.file === other.file && one.line === other.line;
}

function standsAt(one: Reported, expectation: Expectation): boolean {
  return (
    one.rule === expectation.rule &&
    sameLine(one, expectation) &&
    one.column === expectation.column &&
    one.endColumn === expectation.endColumn &&
    one.lastLine === expectation.lastLine
  );
}

function details(expectation: Expectation, found: Reported): string[] {
  const wrong: string[] = [];
  const { severity, message, path, paths, when, fix } = expectation;
  if (severity !== undefined && found.severity !== severity) {
    wrong.push(`severity is ${found.severity}, not ${severity}`);
  }
  if (message !== undefined && !found.message.includes(message)) {
    wrong.push(`message "${found.message}" has no "${message}"`);
  }
  if (when === undefined && found.condition !== undefined) {
    wrong.push(`holds only under a condition, which is not expected: "${found.condition}"`);
  }
  if (when !== undefined && found.condition === undefined) wrong.push('has no condition');
  if (when && found.condition !== undefined && !found.condition.includes(when)) {
    wrong.push(`condition "${found.condition}" has no "${when}"`);
  }
  if (path && shown(path) !== shown(found.path)) {
    wrong.push(`path is ${shown(found.path)}, not ${shown(path)}`);
  }
  if (paths !== undefined && found.paths !== paths) {
    wrong.push(`leads to ${found.paths} client(s), not ${paths}`);
  }
  if (fix === 0 && found.fixes > 0) wrong.push(`has ${found.fixes} fix(es), none expected`);
  if (fix !== undefined && found.fixes < fix) wrong.push(`has ${found.fixes} fix(es), fix ${fix} expected`);
  return wrong.map((what) => `${at(expectation)} ${expectation.rule}: ${what}`);
}

/** Steps on one line count as one: whether a way takes one or two steps there is the engine's business. */
function shown(path: readonly CaseLine[]): string {
  const steps = path.map(({ file, line }) => `${file}:${line}`);
  return steps.filter((step, index) => step !== steps[index - 1]).join(' > ') || 'empty';
}

function at({ file, line }: CaseLine): string {
  return `${file}:${line}`;
}

function carets({ column, endColumn, lastLine }: Expectation | Reported): string {
  const width = Math.max(1, endColumn - column);
  return `${' '.repeat(column - 1)}${'^'.repeat(width)}${lastLine === undefined ? '' : `…${lastLine}`}`;
}

function misplaced(expectation: Expectation, near: Reported, lineText: (at: CaseLine) => string): string {
  return [
    `${at(expectation)} ${expectation.rule} has another range than expected:`,
    `           ${lineText(expectation)}`,
    `  expected ${carets(expectation)}`,
    `  reported ${carets(near)}`,
  ].join('\n');
}

function missing(expectation: Expectation, lineText: (at: CaseLine) => string): string {
  return [
    `${at(expectation)} ${expectation.rule} is expected and not reported:`,
    `  ${lineText(expectation)}`,
    `  ${carets(expectation)}`,
  ].join('\n');
}

function unexpected(one: Reported, lineText: (at: CaseLine) => string): string {
  const when = one.condition === undefined ? '' : ` (${one.condition})`;
  return [
    `${at(one)} ${one.rule} [${one.severity}] is reported and not expected: ${one.message}${when}`,
    `  ${lineText(one)}`,
    `  ${carets(one)}`,
    `  path: ${shown(one.path)}`,
  ].join('\n');
}
