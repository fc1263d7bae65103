import { parseArgs } from 'node:util';
import { didYouMean } from '../workspace/nearest.ts';
import { UsageError } from './io.ts';
import { visible } from './visible.ts';

/** A switch, or a flag with a value. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** How the value is written in the help; absent for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

/** A command and what it takes. */
export interface Command {
  readonly name: 'scan' | 'rules' | 'explain' | 'explain-ciphers' | 'lsp';
  readonly operands: string;
  readonly mostOperands: number;
  readonly help: string;
  readonly flags: readonly Flag[];
}

const color: readonly Flag[] = [
  { name: 'color', help: 'colours even where there is no terminal (also: FORCE_COLOR)' },
  { name: 'no-color', help: 'no colours (also: NO_COLOR)' },
];

const format: Flag = {
  name: 'format',
  value: '<pretty|json>',
  choices: ['pretty', 'json'],
  help: 'how the answer is written (default: pretty)',
};

const node: Flag = {
  name: 'node',
  value: '<major>',
  help: 'the version of Node.js that the code runs on',
};

const everywhere: readonly Flag[] = [
  { name: 'help', short: 'h', help: 'prints this help' },
  { name: 'version', help: 'prints the version' },
];

/** Everything that can be asked for; parser, messages and help are made from it. */
export const commands: readonly Command[] = [
  {
    name: 'scan',
    operands: '[path …]',
    mostOperands: Number.POSITIVE_INFINITY,
    help: 'finds unsafe AWS SDK client set-ups in files and folders; without a path, in the current folder',
    flags: [
      format,
      { name: 'clients', help: 'adds the inventory of AWS clients to the answer' },
      { name: 'config', value: '<file>', help: 'instead of the nearest glacier-guard.json' },
      {
        name: 'rule',
        value: '<id>=<level>',
        help: 'off, hint, info, warning or error for a rule; may be repeated',
      },
      {
        name: 'scope',
        value: '<archive|aws>',
        choices: ['archive', 'aws'],
        help: 'clients of S3, Glacier and STS, or of every AWS service (default: aws)',
      },
      node,
      {
        name: 'fail-on',
        value: '<severity>',
        choices: ['error', 'warning', 'info', 'hint', 'never'],
        help: 'exit code 1 from error, warning, info or hint on, or never (default: warning)',
      },
      ...color,
    ],
  },
  {
    name: 'rules',
    operands: '[id]',
    mostOperands: 1,
    help: 'lists the rules, or shows the page of one',
    flags: color,
  },
  {
    name: 'explain',
    operands: '<file>:<line>:<column>',
    mostOperands: 1,
    help: 'the value there, how it came about, what is not known and why',
    flags: [format, ...color],
  },
  {
    name: 'explain-ciphers',
    operands: '<list>',
    mostOperands: 1,
    help: 'the cipher suites that a list yields, and what each of its tokens did',
    flags: [node, ...color],
  },
  {
    name: 'lsp',
    operands: '',
    mostOperands: 0,
    help: 'starts the language server',
    flags: [{ name: 'stdio', help: 'speaks over stdin and stdout' }],
  },
];

/** A command line that was understood. `values` holds what each flag was given, the empty string for a switch. */
export interface Invocation {
  readonly command: Command['name'];
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly of: Command['name'] | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly invocation: Invocation };

/**
 * Understands a command line.
 *
 * @param argv what follows the program's name
 * @throws UsageError for anything that is not in the table
 */
export function parseCommandLine(argv: readonly string[]): Request {
  const flags = new Map(
    [...commands.flatMap((command) => command.flags), ...everywhere].map((flag) => [flag.name, flag]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries([...flags.values()].map((flag) => [flag.name, optionOf(flag)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const flag = flags.get(token.name);
    if (flag === undefined) throw unknownFlag(rawName, operands[0]);
    values.set(flag.name, [
      ...(values.get(flag.name) ?? []),
      checkedValue(flag, value, inlineValue === true),
    ]);
  }
  const [name, ...rest] = operands;
  const command = commands.find((each) => each.name === name);
  if (values.has('help')) return { kind: 'help', of: command?.name };
  if (values.has('version')) return { kind: 'version' };
  if (name === undefined) throw new UsageError('no command is given; see `glacier-guard --help`');
  if (command === undefined) throw unknownCommand(name);
  for (const flag of values.keys()) {
    if (!command.flags.some((own) => own.name === flag)) throw unknownFlag(`--${flag}`, command.name);
  }
  const extra = rest[command.mostOperands];
  if (extra !== undefined) throw new UsageError(`\`${command.name}\` takes no \`${visible(extra)}\``);
  return { kind: 'command', invocation: { command: command.name, operands: rest, values } };
}

function optionOf({ short, value }: Flag) {
  const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string';
  return { type, multiple: true, ...(short !== undefined && { short }) };
}

function checkedValue(flag: Flag, given: string | undefined, inline: boolean): string {
  const name = `--${flag.name}`;
  if (flag.value === undefined) {
    if (given !== undefined) throw new UsageError(`\`${name}\` takes no value`);
    return '';
  }
  if (given === undefined || given === '' || (!inline && given.startsWith('-'))) {
    throw new UsageError(`\`${name}\` needs a value: ${name} ${flag.value}`);
  }
  if (flag.choices !== undefined && !flag.choices.includes(given)) {
    const hint = didYouMean(given, flag.choices);
    throw new UsageError(
      `\`${name} ${visible(given)}\`: one of ${flag.choices.join(', ')} is expected${hint}`,
    );
  }
  return given;
}

function unknownFlag(written: string, commandName: string | undefined): UsageError {
  const command = commands.find(({ name }) => name === commandName);
  const own = command?.flags ?? commands.flatMap(({ flags }) => flags);
  const known = [...own, ...everywhere];
  const hint = didYouMean(
    written,
    known.map(({ name }) => `--${name}`),
  );
  const where = command === undefined ? '' : ` of \`${command.name}\``;
  const other = written.startsWith('--') ? '' : '; what is no flag and begins with `-` stands after `--`';
  return new UsageError(
    `unknown flag${where}: \`${visible(written)}\`${hint || `${other}; see \`glacier-guard --help\``}`,
  );
}

function unknownCommand(name: string): UsageError {
  const hint = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  const path = /[./\\]/.test(name)
    ? `; to scan it: glacier-guard scan ${name}`
    : '; see `glacier-guard --help`';
  return new UsageError(`unknown command: \`${visible(name)}\`${hint || path}`);
}
