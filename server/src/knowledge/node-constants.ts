/**
 * Numbers of Node's `crypto.constants` (and of the module `constants`), as `node -p crypto.constants` shows them alike
 * in Node.js 18.20, 20.20, 22.23, 24.21 and 26.10. Names of which only some of these versions know are left out, and
 * so are those whose value depends on how Node.js was started (`defaultCipherList`).
 */
const cryptoConstants: ReadonlyMap<string, number> = new Map([
  ['SSL_OP_ALL', 2147485776],
  ['SSL_OP_ALLOW_NO_DHE_KEX', 1024],
  ['SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION', 262144],
  ['SSL_OP_CIPHER_SERVER_PREFERENCE', 4194304],
  ['SSL_OP_CISCO_ANYCONNECT', 32768],
  ['SSL_OP_COOKIE_EXCHANGE', 8192],
  ['SSL_OP_CRYPTOPRO_TLSEXT_BUG', 2147483648],
  ['SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS', 2048],
  ['SSL_OP_LEGACY_SERVER_CONNECT', 4],
  ['SSL_OP_NO_COMPRESSION', 131072],
  ['SSL_OP_NO_ENCRYPT_THEN_MAC', 524288],
  ['SSL_OP_NO_QUERY_MTU', 4096],
  ['SSL_OP_NO_RENEGOTIATION', 1073741824],
  ['SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION', 65536],
  ['SSL_OP_NO_SSLv2', 0],
  ['SSL_OP_NO_SSLv3', 33554432],
  ['SSL_OP_NO_TICKET', 16384],
  ['SSL_OP_NO_TLSv1', 67108864],
  ['SSL_OP_NO_TLSv1_1', 268435456],
  ['SSL_OP_NO_TLSv1_2', 134217728],
  ['SSL_OP_NO_TLSv1_3', 536870912],
  ['SSL_OP_PRIORITIZE_CHACHA', 2097152],
  ['SSL_OP_TLS_ROLLBACK_BUG', 8388608],
  ['TLS1_VERSION', 769],
  ['TLS1_1_VERSION', 770],
  ['TLS1_2_VERSION', 771],
  ['TLS1_3_VERSION', 772],
]);

/**
 * A constant of Node.js by the module and the path that it is read from: `crypto` and `constants`, `SSL_OP_ALL`.
 *
 * @returns undefined for what is no constant, or not the same in all versions
 */
export function nodeConstant(module: string, path: readonly string[]): number | undefined {
  const isOfCrypto = module === 'crypto' && path.length === 2 && path[0] === 'constants';
  const isOfConstants = module === 'constants' && path.length === 1;
  const name = isOfCrypto || isOfConstants ? path.at(-1) : undefined;
  return name === undefined ? undefined : cryptoConstants.get(name);
}
