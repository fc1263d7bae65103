import picocolors from 'picocolors';
import type { Severity } from '../rules/finding.ts';
import type { Output } from './io.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/**
 * The colours for an output: what the flag says, else FORCE_COLOR, else NO_COLOR, else whether it is a terminal.
 *
 * @param flag `--color` or `--no-color`
 */
export function colorsFor(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean | undefined,
): Colors {
  return picocolors.createColors(flag ?? wantedBy(env) ?? output.isTTY === true);
}

function wantedBy({
  FORCE_COLOR: force,
  NO_COLOR: no,
  TERM: terminal,
}: Readonly<Record<string, string | undefined>>) {
  if (force !== undefined) return force !== '0' && force !== 'false';
  return no || terminal === 'dumb' ? false : undefined;
}

/** How a severity is painted. */
export function severityPaint(colors: Colors, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return (text) => colors.bold(colors.red(text));
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.blue;
    case 'hint':
      return colors.dim;
  }
}
