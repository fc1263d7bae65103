import { type ClientHello, chosenSuites, clientHello, isRefused, type Process } from '../tls/client-hello.ts';
import type { Plain, Refusal, TlsOptions } from '../tls/options.ts';
import { bothHold, excludes, opposite } from '../values/conditions.ts';
import { reasonOf } from '../values/reasons.ts';
import { literal, type Unknown, unknown, type Value } from '../values/value.ts';
import { singles } from './reading.ts';
import type { ClientSetup, TlsOption } from './setup.ts';

/** What one combination of the options that reach a client amounts to on the wire. */
export interface Posture {
  /** The condition under which these options are in force. */
  readonly when: string | undefined;
  /** The options in force, by their names. */
  readonly options: ReadonlyMap<string, TlsOption>;
  readonly hello: Hello | Refused | Unknown;
  /** What the options about versions amount to, also where others are not known or make Node.js refuse. */
  readonly versions: Versions | Refused | Unknown;
  readonly certificate: Check;
  readonly hostname: Check;
}

/** What a client offers. */
export interface Hello extends ClientHello {
  readonly kind: 'hello';
}

/** Versions of TLS, oldest first. */
export interface Versions {
  readonly kind: 'versions';
  /** Those that are sent. */
  readonly offered: readonly string[];
  /** Those that are left on, although the security level may keep them from being sent. */
  readonly allowed: readonly string[];
}

/** Node.js refuses the options. */
export interface Refused extends Refusal {
  readonly kind: 'refused';
}

/** The process that makes a client's connections. */
export interface ClientProcess extends Process {
  /** Whether it takes any certificate where no option says otherwise: `NODE_TLS_REJECT_UNAUTHORIZED=0`. */
  readonly takesAnyCertificate?: boolean;
}

/** Whether something about the server is checked. */
export type Check = 'verified' | 'unverified' | Unknown;

/** How many combinations of options are looked at. */
const mostCombinations = 24;

/**
 * What the TLS options of a set-up amount to, one posture for each combination that their conditions allow.
 *
 * @param setup clear-text endpoints are none of its business
 * @param process where the code runs; its Node.js is one that `isKnownNode`
 * @returns at least one
 */
export function posturesOf({ tls, origin }: ClientSetup, process: ClientProcess): readonly Posture[] {
  const none: Combination = { when: undefined, options: new Map() };
  let combinations: readonly Combination[] = [none];
  for (const name of new Set(tls.options.map((option) => option.name))) {
    const given = tls.options.filter((option) => option.name === name);
    combinations = combinations.flatMap((combination) => extended(combination, given));
    if (combinations.length > mostCombinations) {
      const why = unknown('more combinations of options reach it than are looked at', origin);
      return [{ ...none, hello: why, versions: why, certificate: why, hostname: why }];
    }
  }
  return combinations.map(({ when, options }) => {
    const certificate = certificateCheck(options.get('rejectUnauthorized'), process);
    return {
      when,
      options,
      hello: tls.unknown[0] ?? helloOf(options, process),
      versions: versionsOf(options, process),
      certificate,
      // Nobody looks at the name in a certificate that anyone may have made.
      hostname: certificate === 'verified' ? hostnameCheck(options.get('checkServerIdentity')) : certificate,
    };
  });
}

interface Combination {
  readonly when: string | undefined;
  readonly options: ReadonlyMap<string, TlsOption>;
}

/** A combination with each value that an option can have beside it, and without the option where none need be set. */
function extended({ when, options }: Combination, given: readonly TlsOption[]): readonly Combination[] {
  const possible = given.filter((option) => !excludes(when, option.when));
  const joined = possible.map((option) => ({
    when: bothHold(when, option.when),
    options: new Map([...options, [option.name, option]]),
  }));
  const isAlwaysSet = possible.some(
    (option) =>
      option.when === undefined ||
      bothHold(when, option.when) === when ||
      possible.some((other) => opposite(option.when) !== undefined && opposite(option.when) === other.when),
  );
  if (isAlwaysSet) return joined;
  const [only, ...more] = possible;
  const otherwise = more.length === 0 ? opposite(only?.when) : undefined;
  return [...joined, { when: bothHold(when, otherwise), options }];
}

/** The options of `TlsOptions`; one that is a function never decides over the hello. */
const helloOptions = [
  'minVersion',
  'maxVersion',
  'secureProtocol',
  'secureOptions',
  'ciphers',
  'ecdhCurve',
  'minDHSize',
  'checkServerIdentity',
  'sigalgs',
] as const satisfies readonly (keyof TlsOptions)[];

function helloOf(options: Combination['options'], process: Process): Posture['hello'] {
  const plain: { -readonly [Name in keyof TlsOptions]: Plain } = {};
  let last: TlsOption | undefined;
  for (const name of helloOptions) {
    const option = options.get(name);
    if (!option || (name === 'checkServerIdentity' && option.value.kind !== 'literal')) continue;
    last = option;
    if (option.value.kind !== 'literal') return missing(option.value, option);
    plain[name] = option.value.value;
  }
  const answer = clientHello(plain, process);
  if (answer) return isRefused(answer) ? { kind: 'refused', ...answer } : { kind: 'hello', ...answer };
  if (!last) throw new Error('the hello without options is always known');
  return unknown(`what this \`${last.name}\` does is not modelled`, last.set);
}

const versionOptions = ['minVersion', 'maxVersion', 'secureProtocol', 'secureOptions'] as const;

/**
 * What options about versions amount to. Versions depend on `ciphers` only by its security level and its names of
 * TLS 1.3: lists that fail are left out.
 *
 * @param options by their names; those about other things are not looked at
 * @param process where the code runs
 */
export function versionsOf(options: Posture['options'], process: Process): Posture['versions'] {
  const plain: { -readonly [Name in keyof TlsOptions]: Plain } = {};
  for (const name of versionOptions) {
    const option = options.get(name);
    if (!option) continue;
    if (option.value.kind !== 'literal') return missing(option.value, option);
    plain[name] = option.value.value;
  }
  const ciphers = options.get('ciphers')?.value;
  const given = ciphers?.kind === 'literal' ? { ...plain, ciphers: ciphers.value } : plain;
  const first = chosenSuites(given, process);
  const answer =
    first && isRefused(first) && first.option === 'ciphers' ? chosenSuites(plain, process) : first;
  if (answer && isRefused(answer)) return { kind: 'refused', ...answer };
  if (answer) return { kind: 'versions', offered: answer.protocols, allowed: answer.allowed };
  const secureOptions = options.get('secureOptions');
  if (!secureOptions) throw new Error('versions without `secureOptions` are always known');
  return unknown('what this `secureOptions` does is not modelled', secureOptions.set);
}

/**
 * What the options of a posture would put on the wire with another cipher list.
 *
 * @param ciphers undefined: with none
 */
export function helloWithCiphers(
  { options }: Posture,
  ciphers: string | undefined,
  process: Process,
): Posture['hello'] {
  const others = new Map(options);
  const given = options.get('ciphers');
  others.delete('ciphers');
  if (given && ciphers !== undefined)
    others.set('ciphers', { ...given, value: literal(ciphers, given.value.origin) });
  return helloOf(others, process);
}

function missing(value: Value, { set }: TlsOption): Unknown {
  return value.kind === 'unknown' ? value : unknown(reasonOf(value), set);
}

/** Only the value `false` turns verification off, from Node.js 12 on (Node.js documentation, `tls.connect`). */
function certificateCheck(option: TlsOption | undefined, { takesAnyCertificate }: ClientProcess): Check {
  if (!option) return takesAnyCertificate ? 'unverified' : 'verified';
  if (option.value.kind === 'environment') return 'verified';
  if (option.value.kind !== 'literal') return missing(option.value, option);
  return option.value.value === false ? 'unverified' : 'verified';
}

/** `checkServerIdentity` accepts a server by returning nothing (Node.js documentation, `tls.connect`). */
function hostnameCheck(option: TlsOption | undefined): Check {
  if (!option || option.value.kind === 'literal' || isOwnCheckOfNode(option.value)) return 'verified';
  if (!option.outcome) return missing(option.value, option);
  if (acceptsAnyName(option)) return 'unverified';
  const doubt = singles(option.outcome).find(({ value }) => value.kind === 'unknown');
  return doubt ? missing(doubt.value, option) : 'verified';
}

function isOwnCheckOfNode(value: Value): boolean {
  return value.kind === 'external' && value.module === 'tls' && value.path.at(-1) === 'checkServerIdentity';
}

/**
 * Whether a `checkServerIdentity` can only accept: each outcome is known, and is falsy.
 *
 * @param option with the outcome of its function
 */
export function acceptsAnyName({ outcome }: TlsOption): boolean {
  return (
    outcome !== undefined && singles(outcome).every(({ value }) => value.kind === 'literal' && !value.value)
  );
}
