import type { Place } from '../syntax/place.ts';
import type { TextEdit } from './fix.ts';

/** The edit that deletes a stretch, together with its line when nothing else stands on it. */
export function removalOfLines(text: string, at: Place): TextEdit {
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  const isFirst = /^[ \t]*$/.test(text.slice(lineStart, at.start));
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(at.end));
  if (isFirst && rest)
    return { at: { file: at.file, start: lineStart, end: at.end + rest[0].length }, newText: '' };
  if (!rest) return { at, newText: '' };
  const spaces = /[ \t]*$/.exec(text.slice(0, at.start))?.[0].length ?? 0;
  return { at: { file: at.file, start: at.start - spaces, end: at.end }, newText: '' };
}
