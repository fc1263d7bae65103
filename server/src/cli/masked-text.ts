import { LineIndex } from '../syntax/place.ts';

/**
 * The lines of a text with every secret masked.
 *
 * Masking may change the length of a line; `columnIn` finds again where a column has gone.
 */
export class MaskedText {
  private readonly original: LineIndex;
  private readonly masked: LineIndex;

  constructor(
    private readonly text: string,
    private readonly redact: (text: string) => string,
  ) {
    this.original = new LineIndex(text);
    this.masked = new LineIndex(redact(text));
  }

  get lineCount(): number {
    return this.original.lineCount;
  }

  /** A line (from 1) as it may be shown. */
  line(line: number): string {
    if (this.masked.lineCount === this.original.lineCount) return this.masked.lineText(line);
    // A secret spans line ends, and lines cannot be told by their numbers any more.
    if (this.isSpannedAt(line) || this.isSpannedAt(line + 1)) return '****';
    return this.redact(this.original.lineText(line));
  }

  /** Whether a secret lies across the beginning of a line. */
  private isSpannedAt(line: number): boolean {
    const at = this.original.offsetAt({ line, column: 1 });
    const apart = this.redact(this.text.slice(0, at)) + this.redact(this.text.slice(at));
    return apart !== this.redact(this.text);
  }

  /**
   * Where a stretch of a line lies once it is masked; columns from 1, the end exclusive. Where a secret lies
   * across an end, the stretch takes the whole of it.
   */
  columnsIn(line: number, start: number, end: number): { readonly start: number; readonly end: number } {
    const original = this.original.lineText(line);
    const masked = this.line(line);
    if (original === masked) return { start, end };
    const before = this.redact(original.slice(0, start - 1));
    const after = this.redact(original.slice(end - 1));
    const from = commonStart(masked, before);
    const to = masked.length - commonEnd(masked, after);
    return { start: Math.min(from, to) + 1, end: Math.max(from, to) + 1 };
  }
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
