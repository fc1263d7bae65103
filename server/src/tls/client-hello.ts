import { type CipherSuite, cipherSuites } from '../knowledge/cipher-suites.ts';
import type { OpenSsl } from './cipher-aliases.ts';
import { readCipherList } from './cipher-list.ts';
import { groupProblem } from './key-exchange-groups.ts';
import { defaultCiphers, type NodeTls, nodeTls } from './node-versions.ts';
import { isUsable, whyLeftOut } from './offered-suites.ts';
import type { Plain, Refusal, TlsOptions } from './options.ts';
import { splitCiphers, suitesByName } from './split-ciphers.ts';

/** Protocol versions that Node.js can speak, oldest first. */
export const protocols = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
/** A protocol version by Node.js's name. */
export type Protocol = (typeof protocols)[number];

/** The process that opens the connection. */
export interface Process {
  /** The major version of Node.js, one that `isKnownNode`. */
  readonly nodeVersion: number;
  /** `tls.DEFAULT_MIN_VERSION`, `tls.DEFAULT_MAX_VERSION` and `tls.DEFAULT_CIPHERS`, where code or flags set them. */
  readonly minVersion?: Plain;
  readonly maxVersion?: Plain;
  readonly ciphers?: Plain;
}

/** What a client says first. */
export interface ClientHello {
  readonly protocols: readonly Protocol[];
  /** In the order of the hello, without signalling values. */
  readonly suites: readonly CipherSuite[];
}

/** Whether there is no hello. */
export function isRefused(answer: ClientHello | Refusal): answer is Refusal {
  return 'error' in answer;
}

/**
 * What a Node.js process would send first with some options: lib/internal/tls/secure-context.js and src/crypto/
 * crypto_context.cc of Node.js, then `ssl_get_min_max_version` and `ssl_cipher_list_to_bytes` of OpenSSL.
 *
 * @returns undefined for options whose effect is not known here
 */
export function clientHello(options: TlsOptions, process: Process): ClientHello | Refusal | undefined {
  const node = nodeTls(process.nodeVersion);
  const choice = chosenSuites(options, process);
  if (!choice || 'error' in choice) return choice;
  const { protocols: range, level, isSuiteB } = choice;
  const newest = range.at(-1);
  const suites = choice.suites.filter((suite) => !whyLeftOut(suite, range, level, node.openSsl));
  if (!suites.some((suite) => isUsable(suite, newest)))
    return { error: 'ERR_SSL_NO_CIPHERS_AVAILABLE', option: 'ciphers' };
  // A mode of RFC 6460 chooses groups too.
  if (isSuiteB && isSet(options.ecdhCurve) && options.ecdhCurve !== 'auto') return undefined;
  const problem = groupProblem(options.ecdhCurve, node, { level, isModern: newest === 'TLSv1.3' });
  if (problem) return problem === 'unknown' ? undefined : problem;
  return { protocols: range, suites };
}

/** What options choose, before range, level and keys leave suites out. */
export interface SuiteChoice extends ClientHello {
  /** The protocol versions that are left on, be the security level as it may; they need not hang together. */
  readonly allowed: readonly Protocol[];
  /** The security level (SSL_CTX_set_security_level(3)). */
  readonly level: number;
  /** Whether a mode of RFC 6460 is on. */
  readonly isSuiteB: boolean;
}

/**
 * The protocol versions and the suites that options choose; `whyLeftOut` says which of the suites stay out of the hello.
 *
 * @returns undefined for options whose effect is not known here
 */
export function chosenSuites(options: TlsOptions, process: Process): SuiteChoice | Refusal | undefined {
  const node = nodeTls(process.nodeVersion);
  const context = secureContext(options, process, node);
  if (!context || 'error' in context) return context;
  const { suites, level, isSuiteB } = context;
  const range = offeredRange(context, node);
  if (range.length === 0) return { error: noProtocols };
  return { protocols: range, allowed: allowedRange(context), suites, level, isSuiteB };
}

/** Node.js's code for options that leave no protocol version, whose fault no single option is. */
export const noProtocols = 'ERR_SSL_NO_PROTOCOLS_AVAILABLE';

interface Context {
  readonly min: Protocol;
  readonly max: Protocol;
  readonly disabled: ReadonlySet<Protocol>;
  readonly level: number;
  readonly suites: readonly CipherSuite[];
  readonly isSuiteB: boolean;
}

/** `tls.connect` up to the socket, in its order: the first option that Node.js refuses is the one it names. */
function secureContext(options: TlsOptions, process: Process, node: NodeTls): Context | Refusal | undefined {
  if ('checkServerIdentity' in options)
    return { error: node.codes.notFunction, option: 'checkServerIdentity' };
  if ('minDHSize' in options) {
    const { minDHSize } = options;
    if (typeof minDHSize !== 'number' || !(minDHSize >= (node.openSsl === '3.5' ? 1 : Number.MIN_VALUE)))
      return { error: node.codes.outOfRange(minDHSize), option: 'minDHSize' };
  }
  const { secureProtocol, minVersion, maxVersion } = options;
  if (secureProtocol && (isSet(minVersion) || isSet(maxVersion)))
    return { error: 'ERR_TLS_PROTOCOL_VERSION_CONFLICT', option: 'secureProtocol' };
  let min = version(minVersion ?? process.minVersion ?? 'TLSv1.2');
  let max = version(maxVersion ?? process.maxVersion ?? 'TLSv1.3');
  if (!min) return { error: 'ERR_TLS_INVALID_PROTOCOL_VERSION', option: 'minVersion' };
  if (!max) return { error: 'ERR_TLS_INVALID_PROTOCOL_VERSION', option: 'maxVersion' };
  let isServer = false;
  if (typeof secureProtocol === 'string') {
    const method = methodOf(secureProtocol, { min, max });
    if (!method) return { error: 'ERR_TLS_INVALID_PROTOCOL_METHOD', option: 'secureProtocol' };
    ({ min, max } = method);
    isServer = secureProtocol.endsWith('_server_method');
  }
  const disabled = disabledBy(options.secureOptions, node);
  if (!disabled || 'error' in disabled) return disabled;
  // Signature algorithms decide over suites as well, in ways that are not followed here.
  if (isSet(options.sigalgs)) return undefined;
  const ciphers = readCiphers(options.ciphers, process.ciphers, node, { min, max });
  if ('error' in ciphers) return ciphers;
  const curve = groupProblem(options.ecdhCurve, node);
  if (curve) return curve === 'unknown' ? undefined : curve;
  if (isServer) return { error: 'ERR_SSL_CALLED_A_FUNCTION_YOU_SHOULD_NOT_CALL', option: 'secureProtocol' };
  // RFC 6460 has no older version.
  const old: readonly Protocol[] = ciphers.isSuiteB ? ['TLSv1', 'TLSv1.1'] : [];
  return { ...ciphers, disabled: new Set([...disabled, ...old]) };
}

function isSet(value: Plain): boolean {
  return value !== undefined && value !== null;
}

function version(value: Plain): Protocol | undefined {
  return protocols.find((protocol) => protocol === value);
}

/**
 * The range of a `secureProtocol` (Node.js documentation, `tls.createSecureContext`; `SecureContext::Init`): methods
 * with a version have that one, `SSLv23` ends at TLS 1.2 and `TLS` begins at TLS 1.0.
 */
function methodOf(
  name: string,
  set: { readonly min: Protocol; readonly max: Protocol },
): { min: Protocol; max: Protocol } | undefined {
  const family = /^(SSLv23|TLS|TLSv1|TLSv1_1|TLSv1_2)(?:_client|_server)?_method$/.exec(name)?.[1];
  switch (family) {
    case undefined:
      return undefined;
    case 'SSLv23':
      return { min: set.min, max: 'TLSv1.2' };
    case 'TLS':
      return { min: 'TLSv1', max: 'TLSv1.3' };
    default: {
      const only = family === 'TLSv1' ? 'TLSv1' : family === 'TLSv1_1' ? 'TLSv1.1' : 'TLSv1.2';
      return { min: only, max: only };
    }
  }
}

/** The bits of `secureOptions` that turn versions off (`crypto.constants`, openssl/ssl.h). */
const versionBits: readonly (readonly [bit: bigint, version: Protocol])[] = [
  [0x0400_0000n, 'TLSv1'],
  [0x1000_0000n, 'TLSv1.1'],
  [0x0800_0000n, 'TLSv1.2'],
  [0x2000_0000n, 'TLSv1.3'],
];

function disabledBy(value: Plain, node: NodeTls): ReadonlySet<Protocol> | Refusal | undefined {
  if (!value) return new Set();
  if (typeof value !== 'number') {
    return node.isStrict ? { error: 'ERR_INVALID_ARG_TYPE', option: 'secureOptions' } : undefined;
  }
  if (!Number.isSafeInteger(value)) {
    return node.isStrict ? { error: 'ERR_OUT_OF_RANGE', option: 'secureOptions' } : undefined;
  }
  return new Set(versionBits.flatMap(([bit, protocol]) => (BigInt(value) & bit ? [protocol] : [])));
}

const modernSuites = cipherSuites.filter(({ since }) => since === 'TLSv1.3');

/** What OpenSSL offers of TLS 1.3 unless told otherwise, in its order (`TLS_DEFAULT_CIPHERSUITES`, openssl/ssl.h). */
const defaultModernSuites = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
].flatMap((name) => modernSuites.filter((suite) => suite.name === name));

type Ciphers = Omit<Context, 'disabled'>;

/** Node.js's `processCiphers` and what it does with its answer. */
function readCiphers(
  option: Plain,
  processWide: Plain,
  node: NodeTls,
  { min, max }: { readonly min: Protocol; readonly max: Protocol },
): Ciphers | Refusal {
  const refused = (error: string): Refusal => ({ error, option: 'ciphers' });
  if (isSet(option) && typeof option !== 'string' && (node.isStrict || option))
    return refused('ERR_INVALID_ARG_TYPE');
  const { list, names } = splitCiphers(String(option || processWide || defaultCiphers), node);
  if (list === '' && names.length === 0) return refused(node.codes.emptyCiphers);
  const modern = names.length > 0 ? suitesByName(names, node.openSsl) : defaultModernSuites;
  if (!modern) return refused('ERR_SSL_NO_CIPHER_MATCH');
  const read = readCipherList(list, node.openSsl);
  if (read.isInvalid) return refused('ERR_SSL_INVALID_COMMAND');
  const suites = [...(names.length === 0 && node.needsModernNames ? [] : modern), ...read.suites];
  if (list !== '' && suites.every(({ since }) => since === 'TLSv1.3'))
    return refused('ERR_SSL_NO_CIPHER_MATCH');
  const isSplit = isBelow(min, 'TLSv1.3') && max === 'TLSv1.3';
  return {
    min: isSplit && list === '' ? 'TLSv1.3' : min,
    max: isSplit && names.length === 0 && node.needsModernNames ? 'TLSv1.2' : max,
    level: read.level ?? node.level,
    isSuiteB: read.isSuiteB,
    suites,
  };
}

function isBelow(one: Protocol, other: Protocol): boolean {
  return protocols.indexOf(one) < protocols.indexOf(other);
}

/** The versions that options leave on. */
function allowedRange({ min, max, disabled }: Context): readonly Protocol[] {
  return protocols.filter(
    (protocol) => !isBelow(protocol, min) && !isBelow(max, protocol) && !disabled.has(protocol),
  );
}

/** The versions of the hello: where some in between are turned off, OpenSSL takes the oldest that hang together. */
function offeredRange(context: Context, { openSsl }: NodeTls): readonly Protocol[] {
  const allowed = allowedRange(context);
  const range: Protocol[] = [];
  for (const protocol of protocols) {
    if (allowed.includes(protocol) && isSecure(protocol, context.level, openSsl)) range.push(protocol);
    else if (range.length > 0) break;
  }
  return range;
}

/** `ssl_security_default_callback` in ssl/ssl_cert.c, `SSL_SECOP_VERSION`. */
function isSecure(protocol: Protocol, level: number, openSsl: OpenSsl): boolean {
  const least: Readonly<Partial<Record<Protocol, number>>> =
    openSsl === '3.5' ? { TLSv1: 0, 'TLSv1.1': 0 } : { TLSv1: 2, 'TLSv1.1': 3 };
  return level <= (least[protocol] ?? Number.POSITIVE_INFINITY);
}
