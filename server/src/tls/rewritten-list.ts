import type { ExplainedToken } from './explain-ciphers.ts';
import { nearestCipherWord } from './nearest-cipher.ts';
import { nodeTls } from './node-versions.ts';
import { suiteByName } from './split-ciphers.ts';
import { strangersIn, wordsOf } from './strange-words.ts';

/** The list to set where one is wanted: TLS 1.3's suites, which keep it on in Node.js 12 and 14, and ECDHE with AEAD. */
export const recommendedCiphers =
  'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:ECDHE+AESGCM:ECDHE+CHACHA20';

/** A token of a list, and what shall stand in its place; without a text it goes. */
export interface Rewrite {
  readonly token: Pick<ExplainedToken, 'start' | 'text'>;
  readonly newText: string | undefined;
}

/** A change of a text. */
export interface ListEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * What was meant by tokens that mean nothing, or that they shall go.
 *
 * @param tokens those that `cipherFaults` found strange
 */
export function corrections(tokens: readonly ExplainedToken[], nodeVersion: number): readonly Rewrite[] {
  return tokens.map((token) => ({ token, newText: meantBy(token.text, nodeVersion) }));
}

/** The token that was meant. */
function meantBy(text: string, nodeVersion: number): string | undefined {
  const { openSsl } = nodeTls(nodeVersion);
  const { operator, words } = wordsOf(text);
  const [name = ''] = words;
  if (name.startsWith('TLS_')) {
    const suite = suiteByName(name, openSsl);
    const word = suite?.name ?? nearestCipherWord(name, openSsl);
    // Suites of TLS 1.3 cannot be banned.
    const isNoBan = operator !== '' && suite?.since === 'TLSv1.3';
    return word === undefined || isNoBan ? undefined : `${operator}${word}`;
  }
  const strangers = strangersIn(text, nodeVersion);
  const right = words.map((word) => (strangers.includes(word) ? nearestCipherWord(word, openSsl) : word));
  if (right.includes(undefined)) return undefined;
  return `${operator}${right.join('+')}`;
}

/** That tokens shall go. */
export function removals(tokens: readonly ExplainedToken[]): readonly Rewrite[] {
  return tokens.map((token) => ({ token, newText: undefined }));
}

/**
 * The edits that rewrite tokens; one that goes takes the separator along that would stand at an end or beside another.
 *
 * @param text the list, or a stretch of it
 * @param rewrites in the order of the text, their places counted from its start
 */
export function listEdits(text: string, rewrites: readonly Rewrite[]): readonly ListEdit[] {
  const gone = rewrites.filter(({ newText }) => newText === undefined).map(({ token }) => token);
  const kept = gone.reduce(
    (rest, { start, text: { length } }) =>
      rest.slice(0, start) + ' '.repeat(length) + rest.slice(start + length),
    text,
  );
  return rewrites.map(({ token: { start, text: old }, newText }) => {
    const end = start + old.length;
    if (newText !== undefined) return { start, end, newText };
    const isFirst = /^[: ;,]*$/.test(kept.slice(0, start));
    const before = isFirst ? 0 : (/[: ;,]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
    const after = isFirst ? (/^[: ;,]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return { start: start - before, end: end + after, newText: '' };
  });
}

/** A text after edits, which are in order and do not overlap. */
export function edited(text: string, edits: readonly ListEdit[]): string {
  return edits.reduceRight(
    (rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end),
    text,
  );
}
