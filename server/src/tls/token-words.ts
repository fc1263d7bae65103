import type { CipherSuite } from '../knowledge/cipher-suites.ts';
import type { OpenSsl } from './cipher-aliases.ts';
import { type CipherToken, readCipherList } from './cipher-list.ts';
import { isRetired, nearestCipherWord } from './nearest-cipher.ts';
import { bitsOfLevel } from './offered-suites.ts';
import { suiteByName } from './split-ciphers.ts';

/**
 * What a token of a cipher list did, in words that follow the token: `adds 12 suites`.
 *
 * @param token as `readCipherList` gives it
 * @param openSsl the version that read it
 */
export function tokenInWords(token: CipherToken, openSsl: OpenSsl): string {
  const { effect, suites, text } = token;
  switch (effect) {
    case 'add':
      if (suites.length > 0)
        return suites.some(({ name }) => name === text) ? 'adds it' : `adds ${counted(suites)}`;
      return `adds nothing: ${selected(token, openSsl).length > 0 ? 'all that it selects is there already, or banned' : none(openSsl)}`;
    case 'remove':
      return suites.length > 0 ? `removes ${counted(suites)}` : `removes nothing: ${absent(token, openSsl)}`;
    case 'move':
      return suites.length > 0
        ? `moves ${counted(suites)} to the end`
        : `moves nothing: ${absent(token, openSsl)}`;
    case 'ban': {
      if (suites.length > 0) return `bans ${counted(suites)}`;
      const later = selected(token, openSsl);
      return later.length > 0
        ? `bans ${counted(later)}, before any is there`
        : `bans nothing: ${none(openSsl)}`;
    }
    case 'sort':
      return 'sorts by strength';
    case 'level':
      return levelInWords(Number(text.at('@SECLEVEL='.length)));
    case 'unknown':
      return strangerInWords(token, openSsl);
    case 'invalid':
      return `OpenSSL refuses the list: ${faultInWords(text, openSsl)}`;
  }
}

/** `1 suite`, `2 suites`. */
export function counted({ length }: readonly CipherSuite[]): string {
  return `${length} suite${length === 1 ? '' : 's'}`;
}

function none(openSsl: OpenSsl): string {
  return `OpenSSL ${openSsl} has no such suite`;
}

function absent(token: CipherToken, openSsl: OpenSsl): string {
  return selected(token, openSsl).length > 0 ? 'nothing that it selects is there' : none(openSsl);
}

/** What a token selects of all suites, whatever stands before it. */
function selected({ text }: CipherToken, openSsl: OpenSsl): readonly CipherSuite[] {
  return readCipherList(text.replace(/^[-+!]/, ''), openSsl).suites;
}

function levelInWords(level: number): string {
  const bits = bitsOfLevel[level] ?? 0;
  return level === 0
    ? 'sets security level 0: nothing is too weak'
    : `sets security level ${level}: ${bits} bits or more`;
}

function strangerInWords({ stranger, text }: CipherToken, openSsl: OpenSsl): string {
  if (stranger === undefined) return 'skipped: no suite is all of this';
  if (/^DEFAULT|^SUITEB/.test(stranger)) return `skipped: ${stranger} counts only at the start of a list`;
  if (/^TLSv1\.?3$/i.test(stranger)) return 'skipped: suites of TLS 1.3 are chosen by their names, TLS_…';
  if (suiteByName(text.replace(/^[-+!]/, ''), openSsl)?.since === 'TLSv1.3')
    return 'skipped: a name of TLS 1.3 stands between colons and without an operator';
  const which = stranger === text ? 'it' : `\`${stranger}\``;
  if (isRetired(stranger)) return `skipped: OpenSSL ${openSsl} no longer has ${which}`;
  return `skipped: OpenSSL ${openSsl} does not know ${which}${meant(stranger, openSsl)}`;
}

/** `; did you mean …?` for the end of a sentence; empty when no word is near. */
export function meant(stranger: string, openSsl: OpenSsl): string {
  const nearest = nearestCipherWord(stranger, openSsl);
  return nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
}

function faultInWords(text: string, openSsl: OpenSsl): string {
  if (/^@SECLEVEL/.test(text)) return '@SECLEVEL= takes a number from 0 to 5';
  if (text.startsWith('@')) return 'after @ it knows STRENGTH and SECLEVEL=n';
  // Underscores came with IANA's names, in OpenSSL 3.2.
  const language = openSsl === '3.5' ? /[^-+!@A-Za-z0-9_.=]/u : /[^-+!@A-Za-z0-9.=]/u;
  const [foreign] = language.exec(text) ?? [];
  return foreign === undefined ? 'a word is missing here' : `\`${foreign}\` is no part of its language`;
}
