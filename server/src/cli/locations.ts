import { LineIndex, type Place } from '../syntax/place.ts';
import { relative } from '../workspace/paths.ts';

/** A place as people and scripts read it: counted from 1, the end exclusive. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns places into locations; a file's lines are counted once. */
export class Locations {
  private readonly indexes = new Map<string, LineIndex>();

  /**
   * @param folder what files are named relative to, when they lie below it
   * @param textOf the text that a file's offsets speak of
   */
  constructor(
    private readonly folder: string,
    private readonly textOf: (file: string) => string,
  ) {}

  of({ file, start, end }: Place): Location {
    const lines = this.linesOf(file);
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    return { file: this.nameOf(file), ...from, endLine: to.line, endColumn: to.column };
  }

  /** A file's path below the current folder, or its whole path when it lies elsewhere. */
  nameOf(file: string): string {
    return relative(this.folder, file) || file;
  }

  private linesOf(file: string): LineIndex {
    const known = this.indexes.get(file);
    if (known !== undefined) return known;
    const lines = new LineIndex(this.textOf(file));
    this.indexes.set(file, lines);
    return lines;
  }
}
