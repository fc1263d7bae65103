import type { Position } from '../syntax/place.ts';
import { resolveNativePath } from '../workspace/node-file-system.ts';
import { dirname, isWithin, relative } from '../workspace/paths.ts';
import type { Invocation } from './arguments.ts';
import { colorsFor } from './colors.ts';
import { explanationJson, explanationText } from './explanation.ts';
import { colorFlag, lastValue } from './flags.ts';
import { complain, type ExitCode, exitCodes, type Io, UsageError } from './io.ts';
import { visible } from './visible.ts';

/** `glacier-guard explain <file>:<line>:<column>`: the value there, how it came about, what is not known and why. */
export async function explainCommand({ operands, values }: Invocation, io: Io): Promise<ExitCode> {
  const [operand] = operands;
  if (operand === undefined) throw new UsageError('`explain` needs a place: explain <file>:<line>:<column>');
  const { path, position } = placeIn(operand);
  const file = resolveNativePath(io.folder, path);
  const folder = resolveNativePath(io.folder, '');
  const analyzer = await io.loadAnalyzer(io.fileSystem);
  // Callers are looked for where a scan would look for clients.
  analyzer.setFolders([{ path: isWithin(file, folder) ? folder : dirname(file), settings: {} }]);
  const explanation = await analyzer.explain(file, position);
  if (explanation.kind === 'none') {
    complain(io, visible(`${relative(folder, file)}: ${explanation.why}`));
    return exitCodes.failure;
  }
  const { stdout, env } = io;
  io.stdout.write(
    lastValue(values, 'format') === 'json'
      ? explanationJson(explanation, folder)
      : explanationText(explanation, folder, colorsFor(stdout, env, colorFlag(values))),
  );
  return exitCodes.fine;
}

/** Takes a place apart; a path may have colons of its own: `C:\s3.ts:4:7`. */
function placeIn(operand: string): { readonly path: string; readonly position: Position } {
  const [, path, line, column] = /^(.+):(\d+):(\d+)$/s.exec(operand) ?? [];
  if (path === undefined)
    throw new UsageError(
      `\`${visible(operand)}\`: a place is <file>:<line>:<column>, counted from 1: explain src/s3.ts:4:7`,
    );
  return { path, position: { line: Number(line), column: Number(column) } };
}
