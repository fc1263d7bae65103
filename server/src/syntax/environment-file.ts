/** A variable that a file of the environment sets. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** The line of the name, from 1. */
  readonly line: number;
  /** From the name to the end of the value, as offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** More variables than that are not looked at. */
const mostAssignments = 2_000;

const nameAndSign = /[ \t]*(?:export[ \t]+)?([\w.-]{1,200})(?:[ \t]*=|:(?=[ \t]))[ \t]*/y;
const restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;

/** `.env`, `.env.local`, `.env.production`; those that only show what may be set say nothing of what is. */
export function isEnvironmentFile(name: string): boolean {
  return /^\.env(?:\.[\w.-]+)?$/.test(name) && !/\.(?:example|sample|template|dist|defaults)\b/.test(name);
}

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
      const plain = plainAt(text, from, lineEnd);
      const value = quoted?.value ?? plain.trim();
      const end = quoted?.close ?? from + plain.trimEnd().length;
      found.push({ name, value, line, start: text.indexOf(name, at), end });
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
  return plain;
}

/** A value in quotes with which its line ends, where the quotes close, and where the next line begins; `unclosed` are the quotes that do not come again. */
function quotedAt(
  text: string,
  from: number,
  unclosed: Set<string>,
): { readonly value: string; readonly close: number; readonly end: number } | undefined {
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
  return { value, close: close + 1, end: restOfLine.lastIndex };
}
