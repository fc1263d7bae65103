import type { Place } from '../syntax/place.ts';

/** One replacement: the text at `at` becomes `newText`. An empty place inserts, an empty text deletes. */
export interface TextEdit {
  readonly at: Place;
  readonly newText: string;
}

/**
 * A change that ends a finding.
 *
 * Its edits never overlap and may lie in several files. `safe` says that the program keeps its meaning but for
 * the better, so that the fix may be applied without asking (RULES.md names the safe ones).
 */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}
