/** A word of a command line as the shell hands it on, without its quotation marks. */
export interface Word {
  readonly text: string;
  /** Offsets in the line, `end` exclusive; quotation marks count. */
  readonly start: number;
  readonly end: number;
  /** Whether any part of it stands in quotation marks, so that it may be a command line of its own. */
  readonly isQuoted: boolean;
}

/** One command of a line, and the operator that ends it: `&&`, `||`, `;`, `|`, `&`, a line break, or none. */
export interface Command {
  readonly words: readonly Word[];
  readonly operator: string;
  /** Where the operator ends, or the line. */
  readonly end: number;
}

/** Longer lines are not written by people. */
const longest = 1 << 16;

const operators = /&&|\|\||[;|&\n()]/y;

/**
 * The commands of a line in the language of a POSIX shell (POSIX.1-2017, "Shell Command Language", 2.2 and 2.3), as far
 * as scripts of `package.json` use it: words, quotation marks, backslashes, operators. What substitutions give is not
 * known; they stay as they are written.
 */
export function commandsIn(line: string): readonly Command[] {
  if (line.length > longest) return [];
  const commands: Command[] = [];
  let words: Word[] = [];
  for (let at = 0; at < line.length; ) {
    operators.lastIndex = at;
    const [operator] = operators.exec(line) ?? [];
    if (operator !== undefined) {
      at += operator.length;
      if (words.length > 0) commands.push({ words, operator, end: at });
      words = [];
    } else if (/\s/.test(line[at] ?? '')) at++;
    else {
      const word = wordAt(line, at);
      words.push(word);
      at = word.end;
    }
  }
  if (words.length > 0) commands.push({ words, operator: '', end: line.length });
  return commands;
}

function wordAt(line: string, start: number): Word {
  let text = '';
  let isQuoted = false;
  let at = start;
  for (; at < line.length; at++) {
    const unit = line[at] ?? '';
    if (unit === "'" || unit === '"') {
      const end = closing(line, at);
      if (end === undefined) {
        text += unit;
        continue;
      }
      isQuoted = true;
      const inside = line.slice(at + 1, end);
      text += unit === '"' ? inside.replace(/\\(["\\$`])/g, '$1') : inside;
      at = end;
    } else if (unit === '\\' && at + 1 < line.length) text += line[++at];
    else if (/[\s;|&()]/.test(unit)) break;
    else text += unit;
  }
  return { text, start, end: at, isQuoted };
}

/** Where a quotation ends; undefined for one that never does. */
function closing(line: string, from: number): number | undefined {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === quote) return at;
    if (quote === '"' && line[at] === '\\') at++;
  }
  return undefined;
}
