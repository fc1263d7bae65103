import type { CipherSuite } from '../knowledge/cipher-suites.ts';
import { type OpenSsl, strengthOf } from './cipher-aliases.ts';
import type { Protocol } from './client-hello.ts';

/** Why a suite that a list selects is not in the hello. */
export type LeftOut =
  /** No protocol version that is offered has it. */
  | 'protocol'
  /** It needs a key that both sides know, which Node.js has from `pskCallback` alone. */
  | 'psk'
  /** It needs a password by the protocol SRP, which Node.js cannot be given. */
  | 'srp'
  /** The security level does not allow it. */
  | 'level';

/** The bits that each security level asks for (SSL_CTX_set_security_level(3)). */
export const bitsOfLevel: readonly number[] = [0, 80, 112, 128, 192, 256];

/** Whether a suite is one of the newest version's: there must be one, or OpenSSL sends nothing. */
export function isUsable({ since, encryption }: CipherSuite, protocol: Protocol | undefined): boolean {
  // RFC 5469, section 4: not for TLS 1.2.
  if (encryption === 'IDEA') return protocol === 'TLSv1' || protocol === 'TLSv1.1';
  return (since === 'TLSv1.3') === (protocol === 'TLSv1.3');
}

/**
 * Why a suite stays out of the hello: `ssl_cipher_disabled` in ssl/t1_lib.c of OpenSSL, and `SSL_SECOP_CIPHER_SUPPORTED`
 * of `ssl_security_default_callback` in ssl/ssl_cert.c.
 *
 * @param range the protocol versions that are offered
 * @param level the security level
 * @returns undefined for a suite that is offered
 */
export function whyLeftOut(
  suite: CipherSuite,
  range: readonly Protocol[],
  level: number,
  openSsl: OpenSsl,
): LeftOut | undefined {
  const isModern = suite.since === 'TLSv1.3';
  const hasModern = range.includes('TLSv1.3');
  if (isModern ? !hasModern : hasModern && range.length === 1) return 'protocol';
  if (suite.since === 'TLSv1.2' && !hasModern && !range.includes('TLSv1.2')) return 'protocol';
  if (suite.encryption === 'IDEA' && !range.some((protocol) => isUsable(suite, protocol))) return 'protocol';
  const parties = `${suite.keyExchange}${suite.authentication}`;
  if (parties.includes('PSK')) return 'psk';
  if (parties.includes('SRP')) return 'srp';
  return isAllowed(suite, level, openSsl) ? undefined : 'level';
}

function isAllowed(suite: CipherSuite, level: number, openSsl: OpenSsl): boolean {
  if (level === 0) return true;
  const least = bitsOfLevel[level] ?? 0;
  if (strengthOf(suite, openSsl) < least) return false;
  if (suite.authentication === 'NULL' || suite.mac === 'MD5') return false;
  if (least > 160 && suite.mac === 'SHA1') return false;
  const isEphemeral = suite.keyExchange === 'DHE' || suite.keyExchange === 'ECDHE';
  return suite.since === 'TLSv1.3' || level < 3 || isEphemeral;
}

/** Whether a suite has forward secrecy; TLS 1.3's always do (RFC 8446, section 1.2). */
export function isForwardSecret({ keyExchange }: CipherSuite): boolean {
  return ['any', 'DHE', 'ECDHE', 'DHEPSK', 'ECDHEPSK'].includes(keyExchange);
}
