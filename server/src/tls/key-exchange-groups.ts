import type { OpenSsl } from './cipher-aliases.ts';
import type { NodeTls } from './node-versions.ts';
import type { Plain, Refusal } from './options.ts';

/*
 * Names of groups for `ecdhCurve`, as Node.js 12 to 26 took or refused all of `crypto.getCurves()` and the names of
 * SSL_CTX_set1_groups_list(3).
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Groups that TLS 1.3 has too. */
const modern = words('prime256v1 secp384r1 secp521r1 P-256 P-384 P-521 X25519 X448');
/** More of them, from OpenSSL 3.0 on. */
const modernSince3 = words('secp256r1 x25519 x448 ffdhe2048 ffdhe3072 ffdhe4096 ffdhe6144 ffdhe8192');
/** More of them, from OpenSSL 3.5 on. */
const modernSince35 = words(
  'X25519MLKEM768 SecP256r1MLKEM768 SecP384r1MLKEM1024 MLKEM512 MLKEM768 MLKEM1024',
);
/** Curves that TLS 1.2 alone has. */
const old = words(`
  brainpoolP256r1 brainpoolP384r1 brainpoolP512r1 prime192v1 secp160k1 secp160r1 secp160r2 secp192k1 secp224k1
  secp224r1 secp256k1 sect163k1 sect163r1 sect163r2 sect193r1 sect193r2 sect233k1 sect233r1 sect239k1 sect283k1
  sect283r1 sect409k1 sect409r1 sect571k1 sect571r1 P-192 P-224 B-163 K-163 K-233 B-233 K-283 B-283 K-409 B-409
  K-571 B-571`);
const oldSince3 = words('secp192r1');

/** What a name of a group means to a version of OpenSSL. */
function kindOf(name: string, openSsl: OpenSsl): 'modern' | 'old' | 'none' {
  const [is3, is35] = [openSsl !== '1.1.1', openSsl === '3.5'];
  const same = (one: string) => (is35 ? one.toLowerCase() === name.toLowerCase() : one === name);
  if (modern.some(same) || (is3 && modernSince3.some(same)) || (is35 && modernSince35.some(same)))
    return 'modern';
  return old.some(same) || (is3 && oldSince3.some(same)) ? 'old' : 'none';
}

/** What OpenSSL 3.5 added to lists of groups: prefixes, tuples, `DEFAULT` (SSL_CTX_set1_groups_list(3)). */
const newSyntax = /[*?/-]|^DEFAULT$/;

/**
 * Why Node.js refuses an `ecdhCurve`.
 *
 * @param handshake the security level and whether TLS 1.3 is the newest version offered; without it only what is
 *   refused before there is a connection is told
 * @returns `unknown` where it cannot be told; undefined where there is nothing to refuse
 */
export function groupProblem(
  option: Plain,
  node: NodeTls,
  handshake?: { readonly level: number; readonly isModern: boolean },
): Refusal | 'unknown' | undefined {
  const refused = (error: string): Refusal => ({ error, option: 'ecdhCurve' });
  const isNew = node.openSsl === '3.5';
  if (option === undefined || option === 'auto' || (!node.isStrict && !option))
    return handshake?.isModern && handshake.level === 5 && isNew
      ? { error: 'ERR_SSL_NO_SUITABLE_KEY_SHARE', option: 'ciphers' }
      : undefined;
  if (typeof option !== 'string') return refused('ERR_INVALID_ARG_TYPE');
  const names = option.split(':').map((name) => name.trim());
  const kinds = names.map((name) => kindOf(name, node.openSsl));
  if (isNew && names.some((name, index) => kinds[index] === 'none' && newSyntax.test(name))) return 'unknown';
  if (isNew && names.length > 1 && names.includes('')) return 'unknown';
  if (option === '' && isNew) return handshake?.isModern ? refused('ERR_SSL_NO_SUITABLE_GROUPS') : undefined;
  if (kinds.includes('none')) return refused(node.codes.curve);
  if (!isNew && new Set(names).size < names.length) return refused(node.codes.curve);
  if (!handshake) return undefined;
  // The level leaves out groups as well; which ones is not told by the option alone.
  if (handshake.level > 2) return 'unknown';
  if (handshake.isModern && node.openSsl !== '1.1.1' && !kinds.includes('modern'))
    return refused('ERR_SSL_NO_SUITABLE_GROUPS');
  return undefined;
}
