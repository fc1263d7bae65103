import type { CipherSuite } from '../knowledge/cipher-suites.ts';
import { type OpenSsl, strengthOf } from './cipher-aliases.ts';
import { type CipherList, type CipherToken, readCipherList, type TokenEffect } from './cipher-list.ts';
import { type ClientHello, chosenSuites, clientHello, isRefused } from './client-hello.ts';
import { isRetired } from './nearest-cipher.ts';
import { defaultCiphers, isKnownNode, type NodeTls, nodeTls } from './node-versions.ts';
import { isForwardSecret, type LeftOut, whyLeftOut } from './offered-suites.ts';
import type { Refusal } from './options.ts';
import { type CipherPart, cipherParts, splitCiphers, suiteByName, suitesByName } from './split-ciphers.ts';
import { counted, meant, tokenInWords } from './token-words.ts';

/** Longer lists are not explained: none that means something is as long, all suites by their names take half of it. */
export const longestExplained = 10_000;

/** One token of a `ciphers` option, and what it did. */
export interface ExplainedToken {
  readonly text: string;
  /** Where it stands in the option, in UTF-16 units. */
  readonly start: number;
  /** `name`: Node.js takes it for a name of TLS 1.3. */
  readonly effect: TokenEffect | 'name';
  /** The suites that it added, removed, banned, moved or named. */
  readonly suites: readonly CipherSuite[];
  /** What it did, in words that follow it: `adds 12 suites`. */
  readonly says: string;
  /** Whether it does not do what it looks like. What bans suites that OpenSSL no longer has is no mistake. */
  readonly isMistake: boolean;
}

/** One suite that goes into the hello. */
export interface OfferedSuite {
  readonly suite: CipherSuite;
  /** The version that it is used with. */
  readonly protocol: 'TLSv1.2' | 'TLSv1.3';
  /** How strong OpenSSL takes it to be. */
  readonly bits: number;
  readonly isForwardSecret: boolean;
  /** What is gravely wrong with it, in words. */
  readonly flaws: readonly string[];
}

/** What a `ciphers` option comes to. */
export interface CipherExplanation {
  readonly nodeVersion: number;
  readonly openSsl: OpenSsl;
  /** The security level that holds in the end. */
  readonly level: number;
  /** In the order of the text. */
  readonly tokens: readonly ExplainedToken[];
  /** What Node.js makes of the list as a whole, in sentences. */
  readonly remarks: readonly string[];
  /** In the order of the hello; empty where Node.js refuses the list. */
  readonly offered: readonly OfferedSuite[];
  /** The suites of the list that do not go into the hello. */
  readonly leftOut: readonly { readonly suite: CipherSuite; readonly why: LeftOut }[];
  readonly refusal: Refusal | undefined;
  /** The answer in a few words, without a full stop. */
  readonly summary: string;
}

/**
 * What a `ciphers` option does, token by token, in a Node.js whose other TLS options and defaults nobody has changed.
 *
 * @param ciphers the option; the empty string is Node.js's default, as it is for Node.js
 * @param nodeVersion the major version
 * @returns undefined for a version whose hello is not known here
 */
export function explainCiphers(ciphers: string, nodeVersion: number): CipherExplanation | undefined {
  if (!isKnownNode(nodeVersion)) return undefined;
  const node = nodeTls(nodeVersion);
  const option = ciphers || defaultCiphers;
  const choice = chosenSuites({ ciphers: option }, { nodeVersion });
  const hello = clientHello({ ciphers: option }, { nodeVersion });
  if (!choice || !hello) return undefined;
  const { list, names } = splitCiphers(option, node);
  const read = readCipherList(list, node.openSsl);
  const offered = isRefused(hello) ? [] : hello.suites.map((suite) => offeredSuite(suite, node.openSsl));
  return {
    nodeVersion,
    openSsl: node.openSsl,
    level: read.level ?? node.level,
    tokens: tokensOf(option, read, node),
    remarks: [
      ...(ciphers === '' ? ['An empty list is none: this is the default of Node.js.'] : []),
      ...(isRefused(hello) ? [] : protocolRemarks(list, names, nodeVersion, hello)),
    ],
    offered,
    leftOut: isRefused(choice)
      ? []
      : choice.suites.flatMap((suite) => {
          const why = whyLeftOut(suite, choice.protocols, choice.level, node.openSsl);
          return why ? [{ suite, why }] : [];
        }),
    refusal: isRefused(hello) ? hello : undefined,
    summary: isRefused(hello)
      ? `Node.js ${nodeVersion} refuses this list: ${hello.error}${reasonOf(hello, read)}`
      : summaryOf(offered),
  };
}

function tokensOf(option: string, read: CipherList, node: NodeTls): readonly ExplainedToken[] {
  const parts = cipherParts(option, node);
  const isRefusedByName = !suitesByName(splitCiphers(option, node).names, node.openSsl);
  const tokens = parts
    .filter(({ isModern }) => isModern)
    .map((part) => modernToken(part, isRefusedByName, node.openSsl));
  const older = parts.filter(({ isModern }) => !isModern);
  tokens.push(...(read.isSuiteB ? suiteBTokens(older, read) : olderTokens(older, read.tokens, node.openSsl)));
  return tokens.sort((one, other) => one.start - other.start);
}

/** What Node.js hands to SSL_CTX_set_ciphersuites(3). */
function modernToken(
  { text, start }: CipherPart,
  isRefusedByName: boolean,
  openSsl: OpenSsl,
): ExplainedToken {
  const suite = suiteByName(text, openSsl);
  if (suite) {
    const isModern = suite.since === 'TLSv1.3';
    const says = isModern
      ? 'names a suite of TLS 1.3'
      : `is taken for a name of TLS 1.3 and is not; did you mean \`${suite.name}\`, as OpenSSL calls it?`;
    return { text, start, effect: 'name', suites: [suite], says, isMistake: !isModern };
  }
  const [effect, outcome] = isRefusedByName
    ? (['invalid', 'Node.js refuses the list'] as const)
    : (['unknown', 'skipped'] as const);
  const why = text.startsWith('!')
    ? 'it is taken for a name of TLS 1.3 and bans nothing'
    : `it is no name of TLS 1.3${meant(text, openSsl)}`;
  return { text, start, effect, suites: [], says: `${outcome}: ${why}`, isMistake: true };
}

/** A mode of RFC 6460 is all that OpenSSL reads of a list. */
function suiteBTokens(parts: readonly CipherPart[], { suites }: CipherList): ExplainedToken[] {
  return parts.map(({ text, start }, index) =>
    index === 0
      ? { ...addition, text, start, suites, says: `adds ${counted(suites)}, a mode of RFC 6460` }
      : { ...skipped, text, start, says: 'skipped: the mode at the start is all that counts' },
  );
}

const addition = { effect: 'add', isMistake: false } as const;
const skipped = { effect: 'unknown', suites: [], isMistake: true } as const;

/** The tokens of OpenSSL's list, at their places in the option. */
function olderTokens(
  parts: readonly CipherPart[],
  tokens: readonly CipherToken[],
  openSsl: OpenSsl,
): ExplainedToken[] {
  let length = 0;
  const placed = parts.map(({ text, start }) => {
    const inList = length;
    length += text.length + 1;
    return { start, inList };
  });
  const lastLevel = tokens.findLast(({ effect }) => effect === 'level');
  return tokens.map((token) => {
    const { text, effect, suites, stranger } = token;
    const part = placed.findLast(({ inList }) => inList <= token.start);
    const isReplaced = effect === 'level' && token !== lastLevel;
    return {
      text,
      start: token.start + (part ? part.start - part.inList : 0),
      effect,
      suites,
      says: `${tokenInWords(token, openSsl)}${isReplaced ? ', until a later token' : ''}`,
      isMistake:
        effect === 'invalid' || (effect === 'unknown' && !(stranger !== undefined && isRetired(stranger))),
    };
  });
}

function protocolRemarks(
  list: string,
  names: readonly string[],
  nodeVersion: number,
  { protocols }: ClientHello,
): readonly string[] {
  if (names.length === 0)
    return protocols.includes('TLSv1.3')
      ? ['No suite of TLS 1.3 is named: Node.js offers its own.']
      : [`No suite of TLS 1.3 is named: Node.js ${nodeVersion} turns TLS 1.3 off.`];
  return list === '' ? ['Only suites of TLS 1.3 are named: Node.js turns TLS 1.2 off.'] : [];
}

function offeredSuite(suite: CipherSuite, openSsl: OpenSsl): OfferedSuite {
  return {
    suite,
    protocol: suite.since === 'TLSv1.3' ? 'TLSv1.3' : 'TLSv1.2',
    bits: strengthOf(suite, openSsl),
    isForwardSecret: isForwardSecret(suite),
    flaws: [
      ...(suite.authentication === 'NULL' ? ['anonymous (nobody is authenticated)'] : []),
      ...(suite.encryption === 'NULL' ? ['nothing is encrypted'] : []),
    ],
  };
}

function summaryOf(offered: readonly OfferedSuite[]): string {
  const older = offered.filter(({ protocol }) => protocol === 'TLSv1.2');
  const open = older.filter((each) => !each.isForwardSecret).length;
  const anonymous = offered.filter(({ suite }) => suite.authentication === 'NULL').length;
  const clear = offered.filter(({ suite }) => suite.encryption === 'NULL').length;
  const count = counted(offered.map(({ suite }) => suite));
  const secrecy =
    open === 0
      ? `${count}, ${offered.length === 1 ? '' : 'all '}with forward secrecy`
      : open === older.length
        ? `${count}: no suite of TLS 1.2 has forward secrecy`
        : `${count}, ${open} without forward secrecy`;
  return [
    secrecy,
    ...(anonymous > 0 ? [`${anonymous} anonymous`] : []),
    ...(clear > 0 ? [`${clear} without encryption`] : []),
  ].join(', ');
}

/** What Node.js's code does not say; the codes for an empty list differ by version. */
function reasonOf({ error }: Refusal, { suites }: CipherList): string {
  switch (error) {
    case 'ERR_SSL_NO_CIPHER_MATCH':
      return suites.length > 0 ? ' (no name of TLS 1.3 in it is known)' : ' (it selects no suite)';
    case 'ERR_SSL_INVALID_COMMAND':
      return ' (it is no cipher list)';
    case 'ERR_SSL_NO_CIPHERS_AVAILABLE':
      return ' (it leaves no suite to offer)';
    case 'ERR_SSL_NO_SUITABLE_KEY_SHARE':
      return ' (its security level allows no key exchange)';
    default:
      return ' (there is nothing in it)';
  }
}
