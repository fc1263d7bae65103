import { commands, type Flag } from './arguments.ts';

/** The text of `--help`, for the program or for one command. */
export function helpText(name: string | undefined): string {
  const shown = commands.filter((command) => name === undefined || command.name === name);
  const lines =
    name === undefined ? ['Finds unsafe AWS SDK client set-ups: TLS, credentials, route.', ''] : [];
  for (const { name: command, operands, help, flags } of shown) {
    lines.push(`glacier-guard ${command}${operands && ` ${operands}`}${flags.length > 0 ? ' [flags]' : ''}`);
    lines.push(`  ${help}`, ...flags.map(flagLine), '');
  }
  lines.push('glacier-guard --help | --version', '');
  lines.push('Exit code 0: nothing found; 1: findings; 2: something could not be done, stderr says what.');
  return `${lines.join('\n')}\n`;
}

/** The column that what a flag does begins in. */
const indent = 30;

function flagLine({ name, value, help }: Flag): string {
  return `    ${`--${name}${value === undefined ? '' : ` ${value}`}`.padEnd(indent - 4)}${help}`;
}
