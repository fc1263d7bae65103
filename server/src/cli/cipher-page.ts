import type { CipherExplanation, ExplainedToken, OfferedSuite } from '../tls/explain-ciphers.ts';
import { leftOutInWords, leftOutReasons } from '../tls/left-out-words.ts';
import { tokenRuns } from '../tls/token-runs.ts';
import type { Colors } from './colors.ts';
import { counted } from './counts.ts';
import { glyphsOf } from './visible.ts';

/** How a page is drawn. */
export interface PageStyle {
  readonly colors: Colors;
  readonly width: number;
}

/** A longer token is cut; no word of OpenSSL's is as long. */
const widestToken = 40;
const fewNames = 3;

/** Writes the explanation of a cipher list for people. */
export function cipherPage(explanation: CipherExplanation, style: PageStyle): string {
  const { colors } = style;
  const { nodeVersion, openSsl, level, remarks, offered, leftOut, refusal, summary } = explanation;
  const sections = [
    [`${colors.bold(`Node.js ${nodeVersion}`)}, OpenSSL ${openSsl}, security level ${level}`, ...remarks],
    section('What each token does', tokenLines(explanation, colors), colors),
    suiteTable(offered, colors),
    section('Left out', leftOutLines(leftOut, level, style), colors),
    [refusal || offered.some(isBad) ? colors.yellow(summary) : summary],
  ];
  const text = sections.filter(({ length }) => length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], colors: Colors): readonly string[] {
  return lines.length > 0 ? [colors.bold(title), ...lines.map((line) => `  ${line}`)] : [];
}

/** One line for each token; suites that only follow each other by their names share one. */
function tokenLines({ tokens }: CipherExplanation, colors: Colors): readonly string[] {
  const rows = tokenRuns(tokens).map(({ first, last, says }) => {
    const text = cell(first.text);
    return last
      ? { text: `${text} …`, says: `to ${cell(last.text)}: ${says}` }
      : { text, says: painted(first, colors) };
  });
  const width = Math.max(0, ...rows.map(({ text }) => widthOf(text)));
  return rows.map(({ text, says }) => `${padded(text, width)}  ${says}`);
}

function painted({ effect, says, isMistake }: ExplainedToken, { red, yellow }: Colors): string {
  const text = cell(says, Number.POSITIVE_INFINITY);
  if (!isMistake) return text;
  return effect === 'invalid' ? red(text) : yellow(text);
}

/** A table with its heading; flaws stand behind forward secrecy, which is worth nothing then. */
function suiteTable(
  offered: readonly OfferedSuite[],
  { bold, dim, green, red, yellow }: Colors,
): readonly string[] {
  if (offered.length === 0) return [];
  const title = 'Offered, the most wanted first';
  const number = String(offered.length).length;
  const nameWidth = Math.max(title.length - number - 4, ...offered.map(({ suite }) => suite.name.length));
  const rows = offered.map(({ suite, protocol, bits, isForwardSecret, flaws }, index) => {
    const secrecy = isForwardSecret ? green(protocol === 'TLSv1.3' ? 'always' : 'yes') : yellow('no');
    return [
      `  ${dim(String(index + 1).padStart(number))}`,
      suite.name.padEnd(nameWidth),
      protocol.replace('TLSv', 'TLS ').padEnd('protocol'.length),
      String(bits).padStart('bits'.length),
      [secrecy, ...flaws.map((flaw) => red(flaw))].join(', '),
    ].join('  ');
  });
  const heading = `${bold(title.padEnd(nameWidth + number + 4))}  ${dim('protocol  bits  forward secrecy')}`;
  return [heading, ...rows];
}

function isBad({ isForwardSecret, flaws }: OfferedSuite): boolean {
  return !isForwardSecret || flaws.length > 0;
}

function leftOutLines(
  leftOut: CipherExplanation['leftOut'],
  level: number,
  { colors, width }: PageStyle,
): readonly string[] {
  return leftOutReasons.flatMap((reason) => {
    const names = leftOut.flatMap(({ suite, why }) => (why === reason ? [suite.name] : []));
    if (names.length === 0) return [];
    // Of those that no client has keys for, the names tell nothing that the reason does not.
    const shown = reason === 'psk' || reason === 'srp' ? names.slice(0, fewNames) : names;
    const words = shown.length < names.length ? [...shown, `and ${names.length - shown.length} more`] : shown;
    const lines = filled(words, width - 4).map((line) => `  ${colors.dim(line)}`);
    return [`${counted(names.length, 'suite')} ${leftOutInWords(reason, level)}:`, ...lines];
  });
}

/** Words in lines of a width. */
function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length + 1 <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A text of the user's with nothing in it that a terminal acts on, cut where it is long. */
function cell(text: string, most = widestToken): string {
  const glyphs = glyphsOf(text);
  let width = 0;
  const shown: string[] = [];
  for (const glyph of glyphs) {
    width += glyph.width;
    if (width > most) return `${shown.join('')}…`;
    shown.push(glyph.shown);
  }
  return shown.join('');
}

function widthOf(text: string): number {
  return glyphsOf(text).reduce((sum, { width }) => sum + width, 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
