import type { CipherSuite } from '../knowledge/cipher-suites.ts';
import { readCipherList } from './cipher-list.ts';
import { type ClientHello, isRefused } from './client-hello.ts';
import { type ExplainedToken, explainCiphers } from './explain-ciphers.ts';
import { isRetired } from './nearest-cipher.ts';
import { nodeTls } from './node-versions.ts';
import { isForwardSecret, type LeftOut, whyLeftOut } from './offered-suites.ts';
import type { Refusal } from './options.ts';
import { splitCiphers } from './split-ciphers.ts';
import { strangersIn } from './strange-words.ts';

/** What is wrong with a `ciphers` option, with the tokens that bring it about, as far as it is single ones. */
export type CipherFault = { readonly tokens: readonly ExplainedToken[] } & (
  | { readonly kind: 'refused'; readonly error: string; readonly leftOut: ReadonlySet<LeftOut> }
  /** TLS 1.2 is on, and the list has no suite for it. */
  | { readonly kind: 'nothing-left'; readonly leftOut: ReadonlySet<LeftOut> }
  /** Words that mean nothing stand beside good ones. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'no-forward-secrecy'; readonly hasModern: boolean }
  /** The suites of TLS 1.2 have forward secrecy by DHE alone. */
  | { readonly kind: 'only-dhe' }
  | { readonly kind: 'weak'; readonly flaw: WeakFlaw }
);

/** What makes a list weak, the gravest first. */
export type WeakFlaw = 'unencrypted' | 'anonymous' | 'level' | 'order';

/**
 * What is wrong with a list, in the order in which rules speak of it: the first is the finding.
 *
 * @param ciphers the option, not empty
 * @param hello what Node.js makes of all options together; a refusal is one of this option
 */
export function cipherFaults(
  ciphers: string,
  hello: ClientHello | Refusal,
  nodeVersion: number,
): readonly CipherFault[] {
  const tokens = explainCiphers(ciphers, nodeVersion)?.tokens ?? [];
  const node = nodeTls(nodeVersion);
  const { list } = splitCiphers(ciphers, node);
  const bad = tokens.filter((token) => isStrange(token, hello, nodeVersion));
  if (isRefused(hello)) {
    const leftOut = reasons(list, ['TLSv1.2', 'TLSv1.3'], nodeVersion);
    return [{ kind: 'refused', tokens: bad, error: hello.error, leftOut }];
  }
  const range = hello.protocols;
  const hasOlder = range.some((protocol) => protocol !== 'TLSv1.3');
  const older = hello.suites.filter(({ since }) => since !== 'TLSv1.3');
  if (hasOlder && older.length === 0)
    return [{ kind: 'nothing-left', tokens: bad, leftOut: reasons(list, range, nodeVersion) }];
  // Without older versions nobody looks at their part of the list.
  const skipped = hasOlder ? bad : bad.filter(({ text }) => /^!?TLS_/.test(text));
  return [
    ...(skipped.length > 0 ? [{ kind: 'skipped', tokens: skipped } as const] : []),
    ...(hasOlder ? secrecyFaults(older, range.includes('TLSv1.3')) : []),
    ...weakFaults(hello.suites, older, tokens),
  ];
}

/** Whether a token means nothing to the Node.js that reads it; what older ones knew is no mistake. */
function isStrange(
  { effect, text, suites }: ExplainedToken,
  hello: ClientHello | Refusal,
  nodeVersion: number,
): boolean {
  if (effect === 'name')
    return suites.some(
      (suite) => suite.since !== 'TLSv1.3' && (isRefused(hello) || !hello.suites.includes(suite)),
    );
  if (effect === 'invalid') return true;
  if (/^!?TLS_/.test(text)) return effect === 'unknown' && (isRefused(hello) || !isRetired(text));
  return effect === 'unknown' && strangersIn(text, nodeVersion).some((word) => !isRetired(word));
}

/** Why suites that a list selects are not offered. */
function reasons(list: string, range: ClientHello['protocols'], nodeVersion: number): ReadonlySet<LeftOut> {
  const node = nodeTls(nodeVersion);
  const { suites, level = node.level } = readCipherList(list, node.openSsl);
  return new Set(suites.flatMap((suite) => whyLeftOut(suite, range, level, node.openSsl) ?? []));
}

function secrecyFaults(older: readonly CipherSuite[], hasModern: boolean): readonly CipherFault[] {
  if (!older.some(isForwardSecret)) return [{ kind: 'no-forward-secrecy', tokens: [], hasModern }];
  const isDhe = older.every((suite) => suite.keyExchange === 'DHE' && !isAnonymous(suite));
  return isDhe ? [{ kind: 'only-dhe', tokens: [] }] : [];
}

function weakFaults(
  offered: readonly CipherSuite[],
  older: readonly CipherSuite[],
  tokens: readonly ExplainedToken[],
): readonly CipherFault[] {
  const levels = tokens.filter(({ effect, text }) => effect === 'level' && text.startsWith('@SECLEVEL=0'));
  const isLevelZero = tokens.findLast(({ effect }) => effect === 'level') === levels.at(-1);
  const isMisordered = older[0] !== undefined && !isForwardSecret(older[0]) && older.some(isForwardSecret);
  const flaw = offered.some(isUnencrypted)
    ? 'unencrypted'
    : offered.some(isAnonymous)
      ? 'anonymous'
      : isLevelZero && levels.length > 0
        ? 'level'
        : isMisordered
          ? 'order'
          : undefined;
  if (!flaw) return [];
  const adding = tokens.filter(({ effect, suites }) => effect === 'add' && suites.length > 0);
  const bare = adding.filter(({ suites }) =>
    suites.every((suite) => isUnencrypted(suite) || isAnonymous(suite)),
  );
  const firstSecret = adding.findIndex(({ suites }) => suites.some(isForwardSecret));
  const early = isMisordered && firstSecret > 0 ? adding.slice(0, firstSecret) : [];
  const culprits = tokens.filter((token) => [levels, bare, early].some((some) => some.includes(token)));
  return [{ kind: 'weak', tokens: culprits, flaw }];
}

/** Whether a suite sends all in clear. */
function isUnencrypted({ encryption }: CipherSuite): boolean {
  return encryption === 'NULL';
}

/** Whether with a suite no server has to prove who it is. */
function isAnonymous({ authentication }: CipherSuite): boolean {
  return authentication === 'NULL';
}
