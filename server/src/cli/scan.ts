import type { ScanReport, ScanRequest } from '../analyzer.ts';
import { severities } from '../rules/finding.ts';
import { resolveNativePath } from '../workspace/node-file-system.ts';
import type { Invocation } from './arguments.ts';
import { colorsFor } from './colors.ts';
import { colorFlag, lastValue, nodeFlag, ruleFlags } from './flags.ts';
import { complain, type ExitCode, exitCodes, type Io, UsageError } from './io.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import { problemLines } from './problems.ts';
import { Progress } from './progress.ts';
import { visible } from './visible.ts';

/** The width of a page where there is no terminal to ask. */
const defaultWidth = 120;

/** `glacier-guard scan [path …]`. */
export async function scanCommand(invocation: Invocation, io: Io): Promise<ExitCode> {
  const start = performance.now();
  const { values } = invocation;
  const request = requestOf(invocation, io);
  // The catalogue is loaded only where a flag names a rule: it leads to the parser.
  const rules = values.has('rule') ? await io.loadRules() : [];
  const { levels, faults } = ruleFlags(
    values,
    rules.map(({ id }) => id),
  );
  for (const fault of faults) complain(io, fault);

  const report = await scanned({ ...request, overrides: { ...request.overrides, rules: levels } }, io);
  const milliseconds = performance.now() - start;

  const folder = resolveNativePath(io.folder, '');
  for (const line of await problemLines(report.problems, folder, io.fileSystem))
    complain(io, report.redact(line));
  const nothing = await namedNothing(report, request, io);
  io.stdout.write(answer(report, folder, milliseconds, values, io));
  if (faults.length > 0 || report.problems.length > 0 || nothing) return exitCodes.failure;
  return failsOn(report, lastValue(values, 'fail-on') ?? 'warning') ? exitCodes.findings : exitCodes.fine;
}

function answer(
  report: ScanReport,
  folder: string,
  milliseconds: number,
  values: Invocation['values'],
  { stdout, env }: Io,
): string {
  const clients = values.has('clients');
  if (lastValue(values, 'format') === 'json') return json(report, { folder, clients, milliseconds });
  return pretty(report, {
    folder,
    clients,
    colors: colorsFor(stdout, env, colorFlag(values)),
    width: stdout.columns ?? defaultWidth,
    milliseconds: stdout.isTTY ? milliseconds : undefined,
  });
}

function requestOf({ operands, values }: Invocation, io: Io): ScanRequest {
  if (operands.includes('')) throw new UsageError('an empty path names nothing');
  const configuration = lastValue(values, 'config');
  const scope = lastValue(values, 'scope');
  const nodeVersion = nodeFlag(values);
  const targets = operands.length > 0 ? operands : ['.'];
  return {
    targets: [...new Set(targets.map((typed) => resolveNativePath(io.folder, typed)))],
    ...(configuration !== undefined && { configurationFile: resolveNativePath(io.folder, configuration) }),
    overrides: {
      ...((scope === 'archive' || scope === 'aws') && { scope }),
      ...(nodeVersion !== undefined && { nodeVersion }),
    },
    signal: io.signal,
  };
}

async function scanned(request: ScanRequest, io: Io): Promise<ScanReport> {
  const analyzer = await io.loadAnalyzer(io.fileSystem);
  const progress = new Progress(io.stderr);
  try {
    return await analyzer.scan({ ...request, onProgress: (done, total) => progress.show(done, total) });
  } finally {
    progress.end();
  }
}

function failsOn({ findings }: ScanReport, level: string): boolean {
  const least = (severities as readonly string[]).indexOf(level);
  return findings.some(({ severity }) => severities.indexOf(severity) <= least);
}

/** Whether files were named and none of them is of a kind that is scanned; silence would look like a good answer. */
async function namedNothing(report: ScanReport, { targets }: ScanRequest, io: Io): Promise<boolean> {
  if (report.files > 0 || report.problems.length > 0) return false;
  const named: string[] = [];
  for (const target of targets) {
    if ((await io.fileSystem.stat(target)).kind === 'file') named.push(visible(target));
  }
  complain(
    io,
    named.length > 0 ? `no file of a kind that is scanned: ${named.join(', ')}` : 'no files to scan',
  );
  return named.length > 0;
}
