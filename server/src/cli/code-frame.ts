import type { Colors } from './colors.ts';
import type { Location } from './locations.ts';
import type { MaskedText } from './masked-text.ts';
import { type Glyph, glyphsOf } from './visible.ts';

/** How a frame is drawn. `paint` colours the carets. */
export interface FrameStyle {
  readonly width: number;
  readonly colors: Colors;
  readonly paint: (text: string) => string;
}

/** A range of more lines is shown by its first ones and its last one. */
const mostLines = 6;
const contextLines = 1;
/** How much of a cut line is shown before the range. */
const lead = 24;
/** A line is looked at no further than this from its range; bundles have lines of megabytes. */
const reach = 2000;

/** Draws the lines of a range with their numbers, a line of context on either side, and carets under the range. */
export function codeFrame(text: MaskedText, range: Location, style: FrameStyle): readonly string[] {
  const { colors } = style;
  const first = Math.max(1, range.line - contextLines);
  const last = Math.min(text.lineCount, range.endLine + contextLines);
  const gutter = String(last).length;
  const width = Math.max(20, style.width - gutter - 5);
  const drawn: string[] = [];
  for (let line = first; line <= last; line++) {
    if (isLeftOut(line, range)) {
      if (line === range.line + mostLines - 2) drawn.push(`  ${colors.dim(`${' '.repeat(gutter)} …`)}`);
      continue;
    }
    const marked = line >= range.line && line <= range.endLine;
    const { code, carets } = drawLine(text, line, marked ? range : undefined, width);
    const number = String(line).padStart(gutter);
    drawn.push(`${marked ? style.paint('>') : ' '} ${colors.dim(`${number} |`)} ${code}`.trimEnd());
    if (carets !== '') drawn.push(`  ${colors.dim(`${' '.repeat(gutter)} |`)} ${caretsIn(carets, style)}`);
  }
  return drawn;
}

function isLeftOut(line: number, { line: first, endLine: last }: Location): boolean {
  return last - first >= mostLines && line >= first + mostLines - 2 && line < last;
}

function caretsIn(carets: string, { paint }: FrameStyle): string {
  const blanks = carets.length - carets.trimStart().length;
  return ' '.repeat(blanks) + paint(carets.slice(blanks));
}

function drawLine(text: MaskedText, line: number, range: Location | undefined, width: number) {
  const whole = text.line(line);
  const marks = range === undefined ? { start: 0, end: 0 } : marksIn(text, whole, line, range);
  const from = whole.length > 2 * reach ? Math.max(0, marks.start - reach) : 0;
  const to = Math.max(marks.start, from) + reach;
  const glyphs = glyphsOf(whole.slice(from, to));
  const { shown, cutBefore, cutAfter } = cut(glyphs, marks.start - from, marks.end - from, width);
  const before = cutBefore || from > 0 ? '…' : '';
  const after = cutAfter || to < whole.length ? '…' : '';
  const code = before + shown.map((glyph) => glyph.shown).join('') + after;
  if (range === undefined) return { code, carets: '' };
  const blanks = widthOf(shown.filter(({ start }) => start < marks.start - from)) + before.length;
  const covered = widthOf(
    shown.filter(({ start }) => start >= marks.start - from && start < marks.end - from),
  );
  // An empty range stands between two characters and still has to be seen.
  const length = covered > 0 ? covered : range.line === range.endLine ? 1 : 0;
  return { code, carets: length > 0 ? ' '.repeat(blanks) + '^'.repeat(length) : '' };
}

/** The offsets in a line that the range covers; of a line in its middle, all but the indentation. */
function marksIn(text: MaskedText, whole: string, line: number, range: Location) {
  const indentation = whole.length - whole.trimStart().length;
  const lineEnd = whole.trimEnd().length;
  const columns = text.columnsIn(
    line,
    line === range.line ? range.column : 1,
    line === range.endLine ? range.endColumn : Number.MAX_SAFE_INTEGER,
  );
  return {
    start: line === range.line ? columns.start - 1 : indentation,
    end: line === range.endLine ? columns.end - 1 : lineEnd,
  };
}

/** The part of a line that fits a width, with as much of the range as possible. */
function cut(glyphs: readonly Glyph[], start: number, end: number, width: number) {
  if (widthOf(glyphs) <= width) return { shown: glyphs, cutBefore: false, cutAfter: false };
  const upToRange = widthOf(glyphs.filter((glyph) => glyph.start < end));
  const beforeRange = widthOf(glyphs.filter((glyph) => glyph.start < start));
  const skipped = upToRange <= width - 1 ? 0 : Math.max(0, beforeRange - lead);
  const room = width - (skipped > 0 ? 2 : 1);
  const shown: Glyph[] = [];
  let column = 0;
  for (const glyph of glyphs) {
    if (column >= skipped && column + glyph.width <= skipped + room) shown.push(glyph);
    column += glyph.width;
  }
  const cutAfter = shown.at(-1) !== glyphs.at(-1);
  return { shown, cutBefore: skipped > 0, cutAfter };
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}
