import ts from 'typescript';
import { type SwitchName, switchOfFlag, switchOfVariable } from '../knowledge/node-switches.ts';
import { type Command, commandsIn, type Word } from '../syntax/command-line.ts';
import { parseDotenv } from '../syntax/environment-file.ts';
import { stringOffsets } from '../syntax/json-strings.ts';
import type { SourceModule } from '../syntax/module.ts';
import { staticName } from '../syntax/nodes.ts';
import type { ProcessSwitch } from './process-switch.ts';

/** A switch in a line of text; offsets are those of the line, `end` exclusive. */
interface Found {
  readonly name: SwitchName;
  readonly value: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** What can be deleted, if that is not more than this. */
  readonly whole: Stretch | undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The switches that the scripts of a `package.json` set for what they run. */
export function scriptSwitches(module: SourceModule): readonly ProcessSwitch[] {
  return scriptsIn(module.tree).flatMap((script) => {
    const offsets = stringOffsets(module, script);
    const place = (start: number, end: number) => ({
      file: module.path,
      start: offsets(start),
      end: offsets(end),
    });
    return inLine(script.text, 0).map(({ name, value, label, start, end, whole }) => ({
      name,
      value,
      when: undefined,
      reach: 'process',
      written: {
        kind: 'text',
        at: place(start, end),
        label,
        text: script.text.slice(start, end),
        whole: whole && place(whole.start, whole.end),
      },
    }));
  });
}

function scriptsIn(tree: ts.SourceFile): readonly ts.StringLiteral[] {
  const [statement] = tree.statements;
  const root = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  const scripts = root && propertiesOf(root).find(({ name }) => staticName(name) === 'scripts');
  if (!scripts) return [];
  return propertiesOf(scripts.initializer).flatMap(({ initializer }) =>
    ts.isStringLiteral(initializer) ? [initializer] : [],
  );
}

function propertiesOf(node: ts.Expression): readonly ts.PropertyAssignment[] {
  return ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];
}

/** The switches that a file of environment variables sets for whatever reads it. */
export function environmentSwitches({ path, text }: SourceModule): readonly ProcessSwitch[] {
  return parseDotenv(text).flatMap(({ name: variable, value: set, start, end }) =>
    ofVariable(variable, set).map(({ name, value, label, isAll }) => ({
      name,
      value,
      when: undefined,
      reach: 'process',
      written: {
        kind: 'text',
        at: { file: path, start, end },
        label,
        text: text.slice(start, end),
        whole: isAll ? { file: path, ...lines(text, start, end) } : undefined,
      },
    })),
  );
}

/** Whole lines around a stretch, the last line break included. */
function lines(text: string, start: number, end: number): Stretch {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next + 1 };
}

/** What a variable of the environment sets. */
interface Setting {
  readonly name: SwitchName;
  readonly value: string;
  /** The variable, or the flag that it holds. */
  readonly label: string;
  /** Whether the variable sets nothing else. */
  readonly isAll: boolean;
}

/** What a variable of the environment does by its value, as far as it is about TLS. */
export function ofVariable(variable: string, value: string): readonly Setting[] {
  const name = switchOfVariable(variable);
  if (name !== 'NODE_OPTIONS') return name ? [{ name, value, label: variable, isAll: true }] : [];
  const words = commandsIn(value).flatMap((command) => command.words);
  return words.flatMap(({ text }) => {
    const set = switchOfFlag(text);
    return set ? [{ ...set, label: flagIn(text), isAll: words.length === 1 }] : [];
  });
}

/** A flag without what it is set to. */
function flagIn(text: string): string {
  return text.replace(/=.*$/s, '');
}

/** Commands whose arguments are only text. */
const printing: ReadonlySet<string> = new Set(['echo', 'printf', 'grep', 'rg', '#']);

/** A command line within a command line is looked at so often. */
const deepest = 3;

function inLine(line: string, depth: number): readonly Found[] {
  return commandsIn(line).flatMap((command) => {
    const { words } = command;
    if (printing.has(words[0]?.text ?? '')) return [];
    return words.flatMap((word, index) => inWord(word, index, command, line, depth));
  });
}

function inWord(word: Word, index: number, command: Command, line: string, depth: number): readonly Found[] {
  const { text, start, end } = word;
  const following = command.words[index + 1];
  const whole = stretchOf(word, index, command, line);
  const [, variable, value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  const isLine = word.isQuoted && /\s/.test(text) && variable !== 'NODE_OPTIONS';
  if (variable !== undefined && !isLine) {
    // The command prompt of Windows takes all up to the operator for the value.
    const isPadded = /^set$/i.test(command.words[0]?.text ?? '') && /\s/.test(line[end] ?? '');
    return isPadded
      ? []
      : ofVariable(variable, value).map((one) => ({
          ...one,
          start,
          end,
          whole: one.isAll ? whole : undefined,
        }));
  }
  if (text === '--tls-cipher-list' && following) {
    const both = { start, end: following.end };
    return [{ name: 'DEFAULT_CIPHERS', value: following.text, label: text, ...both, whole: both }];
  }
  const flag = switchOfFlag(text);
  if (flag) return [{ ...flag, label: flagIn(text), start, end, whole }];
  if (!isLine || depth >= deepest) return [];
  // `sh -c "…"`, `concurrently "…" "…"`: what stands in the quotes, unless quotes in it are escaped.
  const from = start + 1;
  if (line.slice(from, end - 1) !== text) return [];
  return inLine(text, depth + 1).map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
    whole: one.whole && { start: one.whole.start + from, end: one.whole.end + from },
  }));
}

/** What goes with a word that is deleted: the space behind it, or the whole `export X=0 &&`. */
function stretchOf(
  { start, end }: Word,
  index: number,
  { words, end: commandEnd, operator }: Command,
  line: string,
): Stretch {
  const [first] = words;
  const isAll = words.length === 1 || (words.length === 2 && /^(?:export|set)$/i.test(first?.text ?? ''));
  if (isAll && first && operator === '&&') {
    const rest = line.slice(commandEnd);
    return { start: first.start, end: line.length - rest.trimStart().length };
  }
  const next = words[index + 1];
  if (next) return { start, end: next.start };
  const previous = words[index - 1];
  return { start: previous?.end ?? start, end };
}
