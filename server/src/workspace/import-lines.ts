/** An import as its text shows it: `import { a, b as c } from './x'`, `const a = require('./x')`. */
export interface ImportLine {
  readonly specifier: string;
  /** The text between the word that it begins with and its specifier; of an assignment, all that came since the last. */
  readonly clause: string;
}

/** Where specifiers stand, with the functions that compilers put around `require`. */
const specifiers =
  /\bfrom\s*['"`]([^'"`\n]{1,300})['"`]|=\s*(?:[\w$.]*\(\s*){0,3}(?:await\s+import|require)\s*\(\s*['"`]([^'"`\n]{1,300})['"`]/g;

const beginnings = /(?<![\w$.])(?:import|export|const|let|var)(?![\w$])/g;

/** The imports that a text shows, exports from other modules among them; nothing is parsed. */
export function* importLines(text: string): Iterable<ImportLine> {
  // Each piece of the text is looked at once, however many specifiers there are.
  let end = 0;
  for (const match of text.matchAll(specifiers)) {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    const start = [...before.matchAll(beginnings)].at(-1)?.index ?? 0;
    yield { specifier: match[1] ?? match[2] ?? '', clause: before.slice(start) };
  }
}

/** The names in a piece of code; keywords count as some. */
export function namesIn(code: string): readonly string[] {
  return code.match(/[\w$]+/g) ?? [];
}
