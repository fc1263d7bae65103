import type { TextEdit } from './fix.ts';

/** A text after edits, which must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.at.start) + edit.newText;
    at = edit.at.end;
  }
  return result + text.slice(at);
}

/** The edits of those fixes that go together, in order: a fix that touches what an earlier one edits is left out whole. */
export function withoutOverlap(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const edits of fixes) {
    const clashes = edits.some((edit) =>
      taken.some((other) => edit.at.start <= other.at.end && other.at.start <= edit.at.end),
    );
    if (!clashes) taken.push(...edits);
  }
  return inOrder(taken);
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}
