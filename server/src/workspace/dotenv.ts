import { isPlainSetting } from '../knowledge/environment-values.ts';
import type { EnvironmentSetting } from '../values/value.ts';
import type { Lookup } from './lookup.ts';
import { basename, join } from './paths.ts';

/** A variable that a file of the environment sets. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** The line of the name, from 1. */
  readonly line: number;
}

/** Larger files are not written by people. */
const largest = 1 << 16;

/** More files or variables than that are not looked at. */
const mostFiles = 20;
const mostAssignments = 2_000;

const nameAndSign = /[ \t]*(?:export[ \t]+)?([\w.-]{1,200})(?:[ \t]*=|:(?=[ \t]))[ \t]*/y;
const restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;

/**
 * What a file of environment variables sets, in its order; a name that is set twice has the later value.
 *
 * The syntax is that of the package dotenv (dotenv 16, `lib/main.js`, `LINE`): `export`, three kinds of quotes, which
 * may hold several lines, `\n` in double quotes, and `#` for a comment.
 */
export function parseDotenv(text: string): readonly Assignment[] {
  const found: Assignment[] = [];
  const unclosed = new Set<string>();
  let line = 1;
  for (let at = 0; at < text.length && found.length < mostAssignments; ) {
    const start = at;
    const [, name] = match(nameAndSign, text, at) ?? [];
    const lineEnd = endOfLine(text, at);
    let next = lineEnd;
    if (name !== undefined) {
      const from = nameAndSign.lastIndex;
      const quoted = quotedAt(text, from, unclosed);
      const value = quoted?.value ?? plainAt(text, from, lineEnd);
      found.push({ name, value, line });
      next = quoted?.end ?? lineEnd;
    }
    at = next;
    for (let index = start; index < at; index++) if (text[index] === '\n') line++;
  }
  return found;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the next line begins. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** A value without quotes ends where its line or a comment does. */
function plainAt(text: string, from: number, lineEnd: number): string {
  const [plain = ''] = text.slice(from, Math.max(from, lineEnd)).split('#', 1);
  return plain.trim();
}

/** A value in quotes with which its line ends; `unclosed` are the quotes that do not come again. */
function quotedAt(
  text: string,
  from: number,
  unclosed: Set<string>,
): { readonly value: string; readonly end: number } | undefined {
  const quote = text[from];
  if (quote === undefined || !['"', "'", '`'].includes(quote) || unclosed.has(quote)) return undefined;
  let close = text.indexOf(quote, from + 1);
  while (close > 0 && text[close - 1] === '\\') close = text.indexOf(quote, close + 1);
  if (close < 0) {
    unclosed.add(quote);
    return undefined;
  }
  if (!match(restOfLine, text, close + 1)) return undefined;
  const inside = text.slice(from + 1, close);
  const value = quote === '"' ? inside.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inside;
  return { value, end: restOfLine.lastIndex };
}

/** `.env`, `.env.local`, `.env.production`; those that only show what may be set say nothing of what is. */
function isEnvironmentFile(name: string): boolean {
  return /^\.env(?:\.[\w.-]+)?$/.test(name) && !/\.(?:example|sample|template|dist|defaults)\b/.test(name);
}

/** What files of environment variables set, by the variable's name. */
export type Settings = ReadonlyMap<string, readonly EnvironmentSetting[]>;

const parsed = new WeakMap<
  Lookup['store'],
  Map<string, { readonly text: string; readonly all: readonly Assignment[] }>
>();

/**
 * What the files of environment variables in a folder set: each value of a variable once, by the first file that has
 * it. Values that might be secrets are left out.
 *
 * @param lookup notes what was read, the folder itself included: a file that comes changes the answer
 */
export function environmentIn(folder: string, lookup: Lookup): Settings {
  const names = lookup.filesIn(folder).filter(isEnvironmentFile).sort().slice(0, mostFiles);
  const settings = new Map<string, EnvironmentSetting[]>();
  for (const name of names) {
    const path = join(folder, name);
    const text = lookup.text(path);
    if (text === undefined || text.length > largest) continue;
    const last = new Map(assignmentsIn(path, text, lookup).map((one) => [one.name, one]));
    for (const { name: variable, value, line } of last.values()) {
      if (!isPlainSetting(variable, value)) continue;
      const known = settings.get(variable) ?? [];
      if (known.some((one) => one.value === value)) continue;
      settings.set(variable, [...known, { value, file: basename(path), line }]);
    }
  }
  return settings;
}

function assignmentsIn(path: string, text: string, { store }: Lookup): readonly Assignment[] {
  const files = parsed.get(store) ?? new Map();
  parsed.set(store, files);
  const known = files.get(path);
  if (known?.text === text) return known.all;
  const all = parseDotenv(text);
  files.set(path, { text, all });
  return all;
}
