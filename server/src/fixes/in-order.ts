import type { SourceModule } from '../syntax/module.ts';
import type { TextEdit } from './fix.ts';

/**
 * Edits of one module in order. An insertion at the edge of a removal becomes one with it, since edits may not touch;
 * a line that is inserted behind one that goes takes its place.
 */
export function inOrder(module: SourceModule, edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    const last = ordered.at(-1);
    if (last && edit.at.start <= last.at.end) {
      const at = { file: edit.at.file, start: last.at.start, end: Math.max(last.at.end, edit.at.end) };
      ordered[ordered.length - 1] = { at, newText: inPlace(last, edit, module.text) };
    } else ordered.push(edit);
  }
  return ordered;
}

/** What two edits that meet put there. */
function inPlace(first: TextEdit, second: TextEdit, text: string): string {
  const line = /^\r?\n/.exec(second.newText)?.[0];
  const isLineGone = first.newText === '' && text.slice(first.at.start, first.at.end).endsWith('\n');
  if (!line || !isLineGone) return first.newText + second.newText;
  const isBlankGone = /\n\r?\n$/.test(text.slice(first.at.start, first.at.end));
  return second.newText.slice(line.length) + line + (isBlankGone ? line : '');
}
