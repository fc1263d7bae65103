import type { ScanReport } from '../analyzer.ts';
import type { Place } from '../syntax/place.ts';
import type { Colors } from './colors.ts';
import { type Location, Locations } from './locations.ts';
import { MaskedText } from './masked-text.ts';
import { visible } from './visible.ts';

/** What every part of a pretty answer needs: places by name, and texts of the scanned code fit for a terminal. */
export class Page {
  private readonly locations: Locations;
  private readonly masked = new Map<string, MaskedText>();

  /** @param folder what files are named relative to */
  constructor(
    private readonly report: ScanReport,
    folder: string,
    readonly colors: Colors,
  ) {
    this.locations = new Locations(folder, (file) => report.textOf(file));
  }

  /** A text that may quote scanned code: secrets masked, nothing in it that a terminal acts on. */
  quoted(text: string): string {
    return visible(this.report.redact(text));
  }

  /** `src/s3.ts:4:62`, which editors and terminals make links of. */
  placed(at: Place): string {
    const { file, line, column } = this.located(at);
    return visible(`${file}:${line}:${column}`);
  }

  located(at: Place): Location {
    return this.locations.of(at);
  }

  textOf(file: string): MaskedText {
    const known = this.masked.get(file);
    if (known !== undefined) return known;
    const text = new MaskedText(this.report.textOf(file), (each) => this.report.redact(each));
    this.masked.set(file, text);
    return text;
  }
}
