/*
 * What a Node.js process offers when nothing is set, as its own ClientHello shows it on loopback (Node.js 18.20,
 * 20.20, 22.23, 24.21 and 26.10; `tls.DEFAULT_CIPHERS` is one string for all of them).
 */

/** The protocol versions of a client's hello by default, from Node.js 12 on (Node.js documentation, `tls.DEFAULT_MIN_VERSION`). */
export const defaultProtocols: readonly string[] = ['TLSv1.2', 'TLSv1.3'];

/** OpenSSL names in the order of the hello, with OpenSSL 3.0. */
const suites: readonly string[] = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'DHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-SHA256',
  'DHE-RSA-AES128-SHA256',
  'ECDHE-RSA-AES256-SHA384',
  'DHE-RSA-AES256-SHA256',
  'DHE-DSS-AES256-GCM-SHA384',
  'DHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'DHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES256-CCM8',
  'ECDHE-ECDSA-AES256-CCM',
  'DHE-RSA-AES256-CCM8',
  'DHE-RSA-AES256-CCM',
  'ECDHE-ECDSA-ARIA256-GCM-SHA384',
  'ECDHE-ARIA256-GCM-SHA384',
  'DHE-DSS-ARIA256-GCM-SHA384',
  'DHE-RSA-ARIA256-GCM-SHA384',
  'DHE-DSS-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES128-CCM8',
  'ECDHE-ECDSA-AES128-CCM',
  'DHE-RSA-AES128-CCM8',
  'DHE-RSA-AES128-CCM',
  'ECDHE-ECDSA-ARIA128-GCM-SHA256',
  'ECDHE-ARIA128-GCM-SHA256',
  'DHE-DSS-ARIA128-GCM-SHA256',
  'DHE-RSA-ARIA128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-SHA384',
  'DHE-DSS-AES256-SHA256',
  'ECDHE-ECDSA-AES128-SHA256',
  'DHE-DSS-AES128-SHA256',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES256-SHA',
  'DHE-RSA-AES256-SHA',
  'DHE-DSS-AES256-SHA',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-RSA-AES128-SHA',
  'DHE-RSA-AES128-SHA',
  'DHE-DSS-AES128-SHA',
  'AES256-GCM-SHA384',
  'AES256-CCM8',
  'AES256-CCM',
  'ARIA256-GCM-SHA384',
  'AES128-GCM-SHA256',
  'AES128-CCM8',
  'AES128-CCM',
  'ARIA128-GCM-SHA256',
  'AES256-SHA256',
  'AES128-SHA256',
  'AES256-SHA',
  'AES128-SHA',
];

/** Node.js 22 came with OpenSSL 3.5, which puts the suites with a tag of 64 bits below its security level. */
const firstWithoutShortTags = 22;

/** The versions of Node.js whose defaults were looked at. */
const oldest = 18;
const newest = 26;

/**
 * The suites of a client's hello by default, OpenSSL names, in its order.
 *
 * @param nodeVersion the major version of Node.js
 * @returns undefined for a version whose defaults are not known here
 */
export function defaultSuites(nodeVersion: number): readonly string[] | undefined {
  if (nodeVersion < oldest || nodeVersion > newest) return undefined;
  return nodeVersion < firstWithoutShortTags ? suites : suites.filter((suite) => !suite.endsWith('CCM8'));
}
