import type { ScanReport } from '../analyzer.ts';
import { type Finding, type Step, severities } from '../rules/finding.ts';
import { certaintyLine } from './certainty.ts';
import { codeFrame } from './code-frame.ts';
import { type Colors, severityPaint } from './colors.ts';
import { counted } from './counts.ts';
import { inventory } from './inventory.ts';
import { Page } from './page.ts';

export interface PrettyOptions {
  /** What files are named relative to. */
  readonly folder: string;
  readonly colors: Colors;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether the inventory is asked for. */
  readonly clients: boolean;
  /** Absent where the same input has to give the same bytes. */
  readonly milliseconds: number | undefined;
}

/** Of more ways to further clients, only the count is told. */
const mostOtherPaths = 5;

/** Writes the answer to a scan for people; the last line says how much is certain. */
export function pretty(report: ScanReport, options: PrettyOptions): string {
  const page = new Page(report, options.folder, options.colors);
  const blocks = report.findings.map((finding) => findingBlock(finding, page, options.width));
  if (options.clients) blocks.push(inventory(report, page));
  blocks.push([summary(report, options), certaintyLine(report, options.clients)]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function findingBlock(finding: Finding, page: Page, width: number): string[] {
  const { at, rule, severity, message, condition, fixes } = finding;
  const { colors } = page;
  const paint = severityPaint(colors, severity);
  const frame = codeFrame(page.textOf(at.file), page.located(at), { colors, paint, width: width - 2 });
  const notes = [
    ...paths(finding, page),
    ...(condition === undefined ? [] : [`  ${colors.dim('condition:')} ${page.quoted(condition)}`]),
    ...fixes.map(({ title }) => `  ${colors.green('fix:')} ${page.quoted(title)}`),
  ];
  return [
    `${colors.bold(page.placed(at))}  ${paint(severity)}  ${colors.dim(rule)}`,
    `  ${page.quoted(message)}`,
    '',
    ...frame.map((line) => `  ${line}`),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
}

function paths({ path, otherPaths, at }: Finding, page: Page): string[] {
  const { colors } = page;
  const { line } = page.located(at);
  const crosses = path.some((step) => step.at.file !== at.file || page.located(step.at).line !== line);
  const others = otherPaths.slice(0, mostOtherPaths).flatMap((each) => each.slice(-1));
  const more = otherPaths.length - others.length;
  return [
    ...(crosses ? [`  ${colors.dim('path:')}`, ...path.map((step) => stepLine(step, page))] : []),
    ...(others.length > 0
      ? [`  ${colors.dim('also reaches:')}`, ...others.map((step) => stepLine(step, page))]
      : []),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

function stepLine({ at, message }: Step, page: Page): string {
  return `    ${page.colors.cyan(page.placed(at))}  ${page.quoted(message)}`;
}

function summary(report: ScanReport, { colors, milliseconds }: PrettyOptions): string {
  const { findings, files, analysed, problems } = report;
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => severityPaint(colors, severity)(counted(count, severity)));
  const found = counts.length > 0 ? counts.join(', ') : 'Nothing found';
  const time = milliseconds === undefined ? '' : `, ${(milliseconds / 1000).toFixed(2)} s`;
  const missed =
    problems.length === 0 ? '' : `; ${counted(problems.length, 'problem')}, see the error output`;
  return `${found} in ${counted(files, 'file')} (${analysed} analysed${time})${missed}`;
}
