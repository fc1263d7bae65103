import { type CipherSuite, cipherSuites } from '../knowledge/cipher-suites.ts';
import { isIn, type OpenSsl } from './cipher-aliases.ts';
import type { NodeTls } from './node-versions.ts';

/** What stands between two colons of a `ciphers` option. */
export interface CipherPart {
  readonly text: string;
  /** Where it stands in the option, in UTF-16 units. */
  readonly start: number;
  /** Whether Node.js takes it for a name of TLS 1.3. */
  readonly isModern: boolean;
}

/** The parts of a `ciphers` option, as `processCiphers` in lib/internal/tls/secure-context.js of Node.js sees them. */
export function cipherParts(ciphers: string, node: NodeTls): readonly CipherPart[] {
  return [...ciphers.matchAll(/[^:]+/g)].map(({ 0: text, index: start }) => {
    const isModern = text.startsWith('TLS_') || (node.hasModernBans && text.startsWith('!TLS_'));
    return { text, start, isModern };
  });
}

/**
 * Splits a list as Node.js does.
 *
 * @returns `list`, what OpenSSL reads as a cipher list; `names`, what it reads as names of TLS 1.3's suites
 */
export function splitCiphers(
  ciphers: string,
  node: NodeTls,
): { readonly list: string; readonly names: readonly string[] } {
  const parts = cipherParts(ciphers, node);
  const texts = (isModern: boolean) =>
    parts.flatMap((part) => (part.isModern === isModern ? [part.text] : []));
  return { list: texts(false).join(':'), names: texts(true) };
}

/**
 * The suite that a name of TLS 1.3 stands for in SSL_CTX_set_ciphersuites(3): by its name in IANA's registry, be it one
 * of TLS 1.3 or not.
 */
export function suiteByName(name: string, openSsl: OpenSsl): CipherSuite | undefined {
  return cipherSuites.find((suite) => suite.standardName === name.trim() && isIn(suite, openSsl));
}

/**
 * The suites that the names of TLS 1.3 stand for. From OpenSSL 3.0 on strangers are passed over beside a name that is
 * known.
 *
 * @returns undefined where OpenSSL refuses the names
 */
export function suitesByName(names: readonly string[], openSsl: OpenSsl): readonly CipherSuite[] | undefined {
  const found = names.flatMap((name) => suiteByName(name, openSsl) ?? []);
  return found.length < (openSsl === '1.1.1' ? names.length : 1) ? undefined : found;
}
