/** One character as a terminal shows it. `start` is its offset in the text that it comes from. */
export interface Glyph {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
}

// Controls, formats (among them those that turn the direction of writing), line separators, halves of pairs: what
// can move the cursor, hide text or show it in another order than a program reads it.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const unprintables = new RegExp(unprintable, 'gu');

// East Asian Width W and F as of Unicode 16, in broad strokes, and the emoji that take two columns.
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f7e0}-\u{1f7eb}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const zeroWidth = /[\p{Mn}\p{Me}]/u;

/** A text in which every character that a terminal would act on, or not show, is written out. */
export function visible(text: string): string {
  return text.replace(unprintables, written);
}

/** The characters of one line, tabs expanded, the unprintable ones written out. */
export function glyphsOf(line: string, tabWidth = 4): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let start = 0;
  let column = 0;
  for (const character of line) {
    const shown = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(character);
    const width = widthOf(character, shown);
    glyphs.push({ shown, width, start });
    start += character.length;
    column += width;
  }
  return glyphs;
}

function widthOf(character: string, shown: string): number {
  if (shown !== character) return shown.length;
  if (character < '\u0300') return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

function written(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
}
