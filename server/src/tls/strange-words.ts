import { selectionFor } from './cipher-aliases.ts';
import { nodeTls } from './node-versions.ts';

/**
 * The words of a token that mean nothing.
 *
 * @param token as it is written in a `ciphers` option
 */
export function strangersIn(token: string, nodeVersion: number): readonly string[] {
  const { openSsl } = nodeTls(nodeVersion);
  return wordsOf(token).words.filter((word) => !selectionFor(word, openSsl));
}

/** A token taken apart: `!` and `kRSA`, `AES` of `!kRSA+AES`. */
export function wordsOf(token: string): { readonly operator: string; readonly words: readonly string[] } {
  const operator = /^[-+!]/.exec(token)?.[0] ?? '';
  return { operator, words: token.slice(operator.length).split('+') };
}
