import type ts from 'typescript';
import type { SourceModule } from './module.ts';

/**
 * Where the characters of a string's value stand in its file: JSON writes some of them as escapes (RFC 8259, section 7).
 *
 * @returns from an offset in the value, its length included, to the offset in the file
 */
export function stringOffsets(module: SourceModule, literal: ts.StringLiteral): (offset: number) => number {
  const start = literal.getStart(module.tree) + 1;
  const raw = module.text.slice(start, literal.end - 1);
  if (!raw.includes('\\')) return (offset) => start + offset;
  const places: number[] = [];
  for (const { index, 0: unit } of raw.matchAll(/\\u[\da-f]{4}|\\.|[^\\]/gis)) {
    for (let each = 0; each < (unit.startsWith('\\') ? 1 : unit.length); each++)
      places.push(start + index + each);
  }
  return (offset) => places[offset] ?? start + raw.length;
}
