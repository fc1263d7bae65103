/*
 * Telling code that nobody wrote by hand, or that nobody can read. A finding in it would help nobody: it cannot be
 * mended there.
 */

const generatedNames = /(?:\.(?:generated|gen|pb)|_pb)\.[cm]?[jt]sx?$|^\.pnp(?:\.loader)?\.[cm]?js$/i;
const minifiedNames = /[.-]min\.[cm]?jsx?$/i;

/** Whether a file's name says that a program wrote it, as `routes.gen.ts` and `jquery.min.js` do. */
export function hasGeneratedName(name: string): boolean {
  return generatedNames.test(name) || minifiedNames.test(name);
}

/** How much of a file's beginning is searched for a marker. */
const headLength = 1024;

/**
 * Whether a comment at the top of a file says that a program wrote it: `@generated`, or "do not edit" in any case.
 *
 * @param bytes the file's content, or its first kilobyte
 */
export function saysGenerated(bytes: Uint8Array): boolean {
  // Most files begin with `import` or `const`, which needs no decoding.
  if (isLetter(bytes[0] ?? 0)) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const comments = leadingComments(head);
  return /(?<!\w)@generated\b|\bdo not edit\b/i.test(comments);
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function leadingComments(head: string): string {
  let at = /^(?:\xef\xbb\xbf)?(?:#![^\n]*)?/.exec(head)?.[0].length ?? 0;
  let comments = '';
  for (;;) {
    const token = /^\s*(?:\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(['"])use (?:strict|client|server)\1;?)/.exec(
      head.slice(at),
    );
    if (token === null) return comments;
    comments += token[0];
    at += token[0].length;
  }
}

/** Text that people write has lines of about 35 bytes; bundles have thousands. */
const longestAverageLine = 500;
const smallestMinified = 4096;

/** Whether a file has the shape of minified code: it is not tiny, and its lines are very long on average. */
export function looksMinified(bytes: Uint8Array): boolean {
  if (bytes.length < smallestMinified) return false;
  const mostLines = bytes.length / longestAverageLine;
  let lines = 1;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
    if (++lines > mostLines) return false;
  }
  return true;
}
