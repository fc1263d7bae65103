import type { OpenSsl } from './cipher-aliases.ts';

/*
 * What differs between Node.js 12 and 26 in how TLS options are read: each line was seen in the ClientHello, or the
 * error, that 12.22, 14.21, 16.20, 18.20, 20.20, 22.23, 24.21 and 26.10 give on loopback (test/handshake).
 */

/** The oldest and the newest major version of Node.js whose ClientHello is known here. */
export const knownNodeVersions = { oldest: 12, newest: 26 } as const;

/**
 * Whether the ClientHello of a version of Node.js is known.
 *
 * @param major its major version
 */
export function isKnownNode(major: number): boolean {
  return major >= knownNodeVersions.oldest && major <= knownNodeVersions.newest;
}

/** How one major version of Node.js reads TLS options. */
export interface NodeTls {
  readonly openSsl: OpenSsl;
  /** The security level without `@SECLEVEL` (SSL_CTX_set_security_level(3)). */
  readonly level: number;
  /** Whether a `ciphers` option without a name of TLS 1.3 turns TLS 1.3 off. */
  readonly needsModernNames: boolean;
  /** Whether `!TLS_…` counts as a name of TLS 1.3. */
  readonly hasModernBans: boolean;
  /** Whether options of the wrong type are errors where they mean nothing. */
  readonly isStrict: boolean;
  /** Node.js's codes where they changed. */
  readonly codes: {
    readonly emptyCiphers: string;
    readonly curve: string;
    readonly notFunction: string;
    /** For a size that is no number, or too small. */
    readonly outOfRange: (size: unknown) => string;
  };
}

/**
 * How a version of Node.js reads TLS options.
 *
 * @param major one that `isKnownNode`
 */
export function nodeTls(major: number): NodeTls {
  const isStrict = major >= 16;
  return {
    openSsl: major >= 22 ? '3.5' : major >= 17 ? '3.0' : '1.1.1',
    level: major >= 24 ? 2 : 1,
    needsModernNames: major < 16,
    hasModernBans: major >= 20,
    isStrict,
    codes: {
      emptyCiphers: isStrict ? 'ERR_INVALID_ARG_VALUE' : 'ERR_INVALID_OPT_VALUE',
      curve: isStrict ? 'ERR_CRYPTO_OPERATION_FAILED' : 'Failed to set ECDH curve',
      notFunction: major < 22 ? 'ERR_INTERNAL_ASSERTION' : 'ERR_INVALID_ARG_TYPE',
      outOfRange: (value) =>
        major < 22
          ? 'ERR_INTERNAL_ASSERTION'
          : typeof value === 'number'
            ? 'ERR_OUT_OF_RANGE'
            : 'ERR_INVALID_ARG_TYPE',
    },
  };
}

/**
 * `tls.DEFAULT_CIPHERS`, the same from Node.js 12 to 26 (Node.js documentation, "Modifying the default TLS cipher
 * suite").
 */
export const defaultCiphers =
  'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:' +
  'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:' +
  'ECDHE-ECDSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:' +
  'ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:DHE-RSA-AES256-SHA256:' +
  'HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA';
