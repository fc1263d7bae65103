/** Puts words into the form that a client shows. What is handed in is text as it is, never markup. */
export interface Markup {
  strong(text: string): string;
  code(text: string): string;
  /** A sentence of ours, with what comes from code between backticks. */
  sentence(text: string): string;
  list(items: readonly string[]): string;
  /** Between parts that have nothing to do with each other. */
  readonly rule: string;
}

/** Longer pieces of text are cut: a hover is read at a glance. */
const longestPiece = 160;

/** What would turn the direction of writing, hide text or break the line. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** What Markdown, with GitHub's links out of bare addresses, could take for more than text. */
const meaningful = /[\\`*{}[\]<>#&!|~@]|(?<!\w)_|_(?!\w)|:(?=\/\/)|(?<=\bwww)\./gi;

/** Markdown (CommonMark) in which nothing of the code is taken for markup. */
const markdown: Markup = {
  strong: (text) => `**${escaped(text)}**`,
  code: codeSpan,
  sentence: (text) =>
    text
      .split('`')
      .map((piece, index) => (index % 2 === 1 && piece !== '' ? codeSpan(piece) : escaped(piece)))
      .join(''),
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  rule: '\n\n---\n\n',
};

/** The same for clients that show text as it is. */
const plainText: Markup = {
  strong: oneLine,
  code: oneLine,
  sentence: oneLine,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  rule: '\n\n',
};

/**
 * The form that a client shows, without any secrets.
 *
 * @param redact masks secrets; each piece goes through it before anything is cut or escaped
 */
export function markupFor(showsMarkdown: boolean, redact: (text: string) => string): Markup {
  const markup = showsMarkdown ? markdown : plainText;
  const shown = (text: string): string => shortened(redact(text));
  return {
    ...markup,
    strong: (text) => markup.strong(shown(text)),
    code: (text) => markup.code(shown(text)),
    sentence: (text) => markup.sentence(shown(text)),
  };
}

/** A span whose fence is longer than any that its text holds (CommonMark, section "Code spans"). */
function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 || /^ .* $/.test(line) ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

function escaped(text: string): string {
  return oneLine(text).replace(meaningful, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unprintable, '\uFFFD');
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longestPiece ? `${characters.slice(0, longestPiece - 1).join('')}…` : text;
}

/** The first of some texts, and how many more there are. */
export function andMore(texts: readonly string[], most: number): readonly string[] {
  const left = texts.length - most;
  return left > 0 ? [...texts.slice(0, most), `and ${left} more`] : texts;
}
