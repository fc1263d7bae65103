import { distance } from 'fastest-levenshtein';
import { cipherSuites } from '../knowledge/cipher-suites.ts';
import { isIn, knownWords, type OpenSsl } from './cipher-aliases.ts';

/** Longer words than any of OpenSSL's; comparing them would only cost time. */
const longest = 80;

const commands = ['@STRENGTH', ...[0, 1, 2, 3, 4, 5].map((level) => `@SECLEVEL=${level}`)];

/**
 * The word of a cipher list that somebody who wrote `written` most likely meant. Only what is safe to write is
 * suggested: no suite without encryption or without a server that proves who it is.
 *
 * @param written a word that this OpenSSL does not know
 * @returns undefined when none is near
 */
export function nearestCipherWord(written: string, openSsl: OpenSsl): string | undefined {
  if (written === '' || written.length > longest) return undefined;
  const typed = folded(written);
  const most = typed.length < 5 ? 1 : Math.max(2, Math.floor(typed.length / 6));
  let best: { readonly word: string; readonly rank: Rank } | undefined;
  const exchange = /^(?:ec)?dhe-/.exec(typed)?.[0] ?? '';
  for (const [name, word] of candidates(written, openSsl)) {
    // Another key exchange is another wish, as is another version of the protocol.
    if (!folded(name).startsWith(exchange)) continue;
    const rank = rankOf(typed, folded(name));
    if (rank.faults > (/^(?:SSL|TLS)v/.test(name) ? 0 : most)) continue;
    if (!best || isNearer(rank, best.rank)) best = { word, rank };
  }
  return best?.word;
}

/** Upper and lower case, `-` and `_` are what people mix up. */
function folded(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/** What can be meant, each with the word to write for it. */
function candidates(written: string, openSsl: OpenSsl): readonly (readonly [name: string, word: string])[] {
  const suites = cipherSuites.filter((suite) => isIn(suite, openSsl));
  if (/^!?TLS_/.test(written))
    return suites
      .filter(({ encryption, authentication }) => encryption !== 'NULL' && authentication !== 'NULL')
      .map(({ name, standardName }) => [standardName, name]);
  const unsafe = new Set(
    suites.flatMap(({ name, encryption, authentication }) =>
      encryption === 'NULL' || authentication === 'NULL' ? [name] : [],
    ),
  );
  return [...knownWords(openSsl), ...commands]
    .filter((word) => !unsafe.has(word))
    .map((word) => [word, word]);
}

/** Fewer faults come first, then a longer common beginning, then a smaller difference in length. */
interface Rank {
  readonly faults: number;
  readonly common: number;
  readonly difference: number;
}

function rankOf(typed: string, name: string): Rank {
  let common = 0;
  while (common < typed.length && typed[common] === name[common]) common++;
  return { faults: distance(typed, name), common, difference: Math.abs(typed.length - name.length) };
}

function isNearer(one: Rank, other: Rank): boolean {
  if (one.faults !== other.faults) return one.faults < other.faults;
  if (one.common !== other.common) return one.common > other.common;
  return one.difference < other.difference;
}

/** Parts of names, and aliases, that older versions of OpenSSL know (openssl-ciphers(1) of 1.0.2). */
const retiredParts =
  /(?:^|[-_])(?:EXP(?:ORT)?\d*|DES|RC2|RC4|IDEA|SEED|SSLv2|KRB5|FZA|GOST\d*(?:MAC)?\d*)(?:[-_]|$)/i;
const retiredAliases = /^(?:[aek](?:KRB5|FZA)|[ak]GOST\d*|aDH|aECDH|kDH[dr]|kECDH[er])$/;

/**
 * Whether a word stands for what OpenSSL no longer has: lists still ban it, which is no mistake.
 *
 * @param word one that this OpenSSL does not know
 */
export function isRetired(word: string): boolean {
  return retiredParts.test(word) || retiredAliases.test(word);
}
