import type { Range } from 'vscode-languageserver';
import { LineIndex, type Place } from '../syntax/place.ts';

/** Texts by file, of one moment; what a report of the engine offers. */
export interface Texts {
  textOf(file: string): string;
}

/** Turns places into the protocol's ranges, by the texts that the places speak of. */
export class PlaceReader {
  private readonly indexes = new Map<string, LineIndex>();

  constructor(private readonly texts: Texts) {}

  /** The protocol's range of a place: from 0, in UTF-16 units, the end exclusive. */
  range(place: Place): Range {
    const index = this.index(place.file);
    const start = index.positionAt(place.start);
    const end = index.positionAt(place.end);
    return {
      start: { line: start.line - 1, character: start.column - 1 },
      end: { line: end.line - 1, character: end.column - 1 },
    };
  }

  /** The text of a file. */
  textOf(file: string): string {
    return this.texts.textOf(file);
  }

  /** The lines of a file. */
  index(file: string): LineIndex {
    const known = this.indexes.get(file);
    if (known) return known;
    const index = new LineIndex(this.texts.textOf(file));
    this.indexes.set(file, index);
    return index;
  }
}
