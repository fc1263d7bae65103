import ts from 'typescript';

/** Code of one line that is longer than this is broken between its statements. */
const longLine = 56;

/** Code as a cell of a table: each line in a span of its own. */
export function codeCell(code: string): string {
  const lines = code.includes('\n') ? code.split('\n') : statementLines(code);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => codeSpan(line.trimEnd().replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length))))
    .join('<br>');
}

/**
 * Text as a span of code in a cell of a table: a `|` would end the cell, and a backtick the span.
 *
 * Source: https://github.github.com/gfm/#code-spans and #example-200 for `|` in tables.
 */
export function codeSpan(text: string): string {
  if (text.includes('\\|')) throw new Error(`a table cannot show a backslash in front of |: ${text}`);
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(0, ...runs.map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${oneLine(text).replaceAll('|', '\\|')}${pad}${fence}`;
}

/** Words with code in backticks, as reasons and conditions are written, in a cell of a table. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`[^`]*`)/)
    .map((piece, index) =>
      index % 2 === 1
        ? codeSpan(piece.slice(1, -1))
        : piece.replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`),
    )
    .join('');
}

/** The anchor that GitHub and VS Code give to a heading. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Code of one line as it would be written: long code has a line for each statement. */
function statementLines(code: string): readonly string[] {
  if (code.length <= longLine) return [code];
  const { text, marks } = withoutMarks(code);
  const tree = ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest);
  const starts = tree.statements
    .map((statement) => statement.getStart(tree))
    .map((start) => start + marks.filter((mark) => mark < start).length);
  return starts.map((start, index) => code.slice(index === 0 ? 0 : start, starts[index + 1]).trim());
}

/** Code without its `⟦` and `⟧`, and where in it these stood. */
function withoutMarks(code: string): { readonly text: string; readonly marks: readonly number[] } {
  const marks: number[] = [];
  let text = '';
  for (const sign of code) {
    if (sign === '⟦' || sign === '⟧') marks.push(text.length);
    else text += sign;
  }
  return { text, marks };
}
