import type { TextEdit } from '../fixes/fix.ts';
import { LineIndex, type Place } from '../syntax/place.ts';
import { commentFormAt } from './comment-form.ts';

/** Stands where the user is to say why; words that a search finds again. */
const reason = 'say why here';

const rules = String.raw`[\w-]+\/[\w-]+(?:[\s,]+[\w-]+\/[\w-]+)*`;
const lineDirective = String.raw`glacier-guard-ignore-next-line\s+${rules}(?=\s|\*\/|$)`;
const ownLine = new RegExp(String.raw`^\s*(?:\/\/|\{?\/\*+)\s*${lineDirective}`);
const anywhere = new RegExp(String.raw`(?:\/\/|\/\*+)\s*${lineDirective}`);
const fileDirective = new RegExp(
  String.raw`^[ \t]*\/\*+\s*glacier-guard-ignore-file\s+${rules}(?=\s|\*\/)`,
  'm',
);

/**
 * The edit that makes a rule be silent about one line, by a comment above it; joins a directive that is there.
 * `undefined` where no such comment can stand.
 */
export function ignoreLine(at: Place, rule: string, text: string): TextEdit | undefined {
  const index = new LineIndex(text);
  const { line } = index.positionAt(at.start);
  const start = index.offsetAt({ line, column: 1 });
  const form = commentFormAt(at.file, text, start);
  if (!form) return undefined;

  const above = line > 1 ? index.lineText(line - 1) : '';
  const directive = ownLine.exec(above)?.[0];
  if (directive !== undefined) {
    const end = index.offsetAt({ line: line - 1, column: directive.length + 1 });
    return insertion(at.file, end, `, ${rule}`);
  }
  // A second line between a directive at the end of code and the line that it speaks of would part them.
  if (anywhere.test(above)) return undefined;

  const indentation = /^\s*/.exec(index.lineText(line))?.[0] ?? '';
  const words = `glacier-guard-ignore-next-line ${rule} -- ${reason}`;
  const comment = form === 'jsx' ? `{/* ${words} */}` : `// ${words}`;
  return insertion(at.file, start, indentation + comment + lineBreak(text));
}

/** The edit that makes a rule be silent about a file, by a comment at its top; joins a directive that is there. */
export function ignoreFile(file: string, rule: string, text: string): TextEdit {
  const directive = fileDirective.exec(text);
  if (directive && commentFormAt(file, text, directive.index)) {
    return insertion(file, directive.index + directive[0].length, `, ${rule}`);
  }
  const top = /^\uFEFF?(?:#!.*(?:\r\n|\r|\n|$))?/.exec(text)?.[0] ?? '';
  return insertion(
    file,
    top.length,
    `/* glacier-guard-ignore-file ${rule} -- ${reason} */${lineBreak(text)}`,
  );
}

function insertion(file: string, offset: number, newText: string): TextEdit {
  return { at: { file, start: offset, end: offset }, newText };
}

function lineBreak(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
