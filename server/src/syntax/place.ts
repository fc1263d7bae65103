/**
 * A stretch of one file.
 *
 * `file` is a path in the form of `workspace/paths.ts`; `start` and `end` are offsets in UTF-16 units from
 * the start of the text, `end` exclusive. Lines and columns are made from it only where somebody reads them.
 */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A line and a column, both counted from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns and back. */
export class LineIndex {
  private readonly starts: number[] = [0];

  /** @param text the whole text; `\n`, `\r\n` and a lone `\r` end a line, as in the Language Server Protocol. */
  constructor(private readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
      if (unit === 10 || unit === 13) this.starts.push(at + 1);
    }
  }

  /** How many lines the text has; at least one. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The position of an offset; offsets outside the text count as its nearest end. */
  positionAt(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - (this.starts[low] ?? 0) + 1 };
  }

  /** The offset of a position; a column past the end of its line counts as that end. */
  offsetAt({ line, column }: Position): number {
    const start = this.starts[line - 1];
    if (start === undefined) return line < 1 ? 0 : this.text.length;
    return Math.min(start + Math.max(0, column - 1), this.endOf(line));
  }

  /** The text of a line (from 1) without its line break; empty when there is no such line. */
  lineText(line: number): string {
    const start = this.starts[line - 1];
    return start === undefined ? '' : this.text.slice(start, this.endOf(line));
  }

  private endOf(line: number): number {
    let end = this.starts[line] ?? this.text.length;
    while (end > (this.starts[line - 1] ?? 0) && /[\r\n]/.test(this.text[end - 1] ?? '')) end--;
    return end;
  }
}
