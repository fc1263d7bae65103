import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Place } from '../syntax/place.ts';
import type { Checks } from './checks.ts';
import type { ClientFeatures } from './client-features.ts';
import type { OpenDocuments } from './documents.ts';
import { PlaceReader } from './places.ts';

/** Answers what is known of the client, the agent or the list of suites under the cursor. */
export class Hovers {
  constructor(
    private readonly checks: Checks,
    private readonly documents: OpenDocuments,
    private readonly features: ClientFeatures,
  ) {}

  /** Answers `textDocument/hover`; null where there is nothing to say. */
  async provide({ textDocument, position }: HoverParams, signal: AbortSignal): Promise<Hover | null> {
    const document = this.documents.get(textDocument.uri);
    const report = document && (await this.checks.hover(document, position, signal));
    if (!report) return null;
    const places = new PlaceReader(report);
    const placed = (place: Place): string => {
      const { line } = places.range(place).start;
      return `${this.checks.labelOf(place.file)}:${line + 1}`;
    };
    // The words about suites bring tables along that nothing else in this bundle needs at its start.
    const { hoverInWords } = await import('./hover-words.ts');
    const { showsMarkdown } = this.features;
    const { redact } = report;
    const value = hoverInWords(report.subjects, { showsMarkdown, redact, placed });
    return {
      contents: { kind: showsMarkdown ? 'markdown' : 'plaintext', value },
      range: places.range(report.at),
    };
  }
}
