/** A value that an option may have, where it is no object. */
export type Plain = string | number | bigint | boolean | null | undefined;

/**
 * The options of `tls.connect` and `tls.createSecureContext` that a ClientHello depends on. One that is there with
 * `undefined` is not always the same as one that is not.
 */
export interface TlsOptions {
  readonly minVersion?: Plain;
  readonly maxVersion?: Plain;
  readonly secureProtocol?: Plain;
  readonly secureOptions?: Plain;
  readonly ciphers?: Plain;
  readonly ecdhCurve?: Plain;
  readonly minDHSize?: Plain;
  /** Only where it is no function. */
  readonly checkServerIdentity?: Plain;
  readonly sigalgs?: Plain;
}

/** Why there is no hello. */
export interface Refusal {
  /** Node.js's code (`ERR_TLS_INVALID_PROTOCOL_VERSION`), or its message where the error has no code. */
  readonly error: string;
  /** The option that is refused, where it is one alone. */
  readonly option?: keyof TlsOptions;
}
