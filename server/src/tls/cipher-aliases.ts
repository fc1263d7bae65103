import { type CipherSuite, cipherSuites } from '../knowledge/cipher-suites.ts';

/** Versions of OpenSSL whose lists differ: Node.js 12 to 16, 18 and 20, 22 and later. */
export type OpenSsl = '1.1.1' | '3.0' | '3.5';

/** What a token of a cipher list asks of a suite; each entry names the values of one property that will do. */
export interface Selection {
  readonly keyExchange?: ReadonlySet<string>;
  readonly authentication?: ReadonlySet<string>;
  /** With the key's length: `AESGCM128`. */
  readonly encryption?: ReadonlySet<string>;
  readonly mac?: ReadonlySet<string>;
  readonly strength?: ReadonlySet<string>;
  readonly place?: ReadonlySet<string>;
  readonly since?: ReadonlySet<string>;
  /** The one suite that was named. */
  readonly id?: number;
}

const properties = [
  'keyExchange',
  'authentication',
  'encryption',
  'mac',
  'strength',
  'place',
  'since',
] as const;

/** All that a suite is, in the words of a selection. `ssl3_ciphers` in OpenSSL's ssl/s3_lib.c says the same with bits. */
function selectionOf(suite: CipherSuite, openSsl: OpenSsl): Required<Omit<Selection, 'id'>> {
  const bits = strengthOf(suite, openSsl);
  // SEED and IDEA, of 1.1.1 alone, have 128 bits and are `MEDIUM` all the same.
  const strength = bits === 0 ? 'NONE' : bits < 128 || suite.only ? 'MEDIUM' : 'HIGH';
  return {
    keyExchange: new Set([suite.keyExchange]),
    authentication: new Set([suite.authentication]),
    encryption: new Set([encryptionOf(suite)]),
    mac: new Set([suite.mac]),
    strength: new Set(suite.isFips ? [strength, 'FIPS'] : [strength]),
    place: new Set(suite.isOutsideDefault ? ['outside'] : []),
    since: new Set([suite.since]),
  };
}

function encryptionOf({ encryption, bits }: CipherSuite): string {
  return `${encryption}${bits}`;
}

/** How strong OpenSSL takes a suite to be, in bits; 3.2 and later count a tag of 64 bits (CHANGES of OpenSSL 3.2). */
export function strengthOf({ encryption, bits }: CipherSuite, openSsl: OpenSsl): number {
  return encryption === 'AESCCM8' && openSsl === '3.5' ? 64 : bits;
}

/**
 * Whether a suite is one of those that a selection names.
 *
 * @param suite one of the table `cipherSuites`
 */
export function isSelected(suite: CipherSuite, selection: Selection, openSsl: OpenSsl): boolean {
  if (selection.id !== undefined && selection.id !== suite.id) return false;
  const own = selectionOf(suite, openSsl);
  return properties.every((name) => {
    const wanted = selection[name];
    return wanted === undefined || [...own[name]].some((value) => wanted.has(value));
  });
}

/**
 * `A+B`: what both select.
 *
 * @returns undefined where one property has no value in common: OpenSSL passes such a token over
 */
export function both(one: Selection, other: Selection): Selection | undefined {
  const result: { -readonly [Name in keyof Selection]: Selection[Name] } = { ...one };
  // A slip of `ssl_cipher_process_rulestr`: the first strength overwrites the place, which shares its bits.
  if (other.strength && !one.strength) delete result.place;
  if (other.id !== undefined) result.id = other.id;
  for (const name of properties) {
    const mine = result[name];
    const theirs = other[name];
    if (!theirs) continue;
    const common = mine ? new Set([...mine].filter((value) => theirs.has(value))) : theirs;
    if (common.size === 0) return undefined;
    result[name] = common;
  }
  return result;
}

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const without = (all: readonly string[], ...values: string[]): ReadonlySet<string> =>
  new Set(all.filter((value) => !values.includes(value)));

/** Those of no suite here are still no `NULL`. */
const encryptions = [...new Set([...cipherSuites.map(encryptionOf), '3DES', 'RC2', 'RC4'])];
const authentications = [...new Set(cipherSuites.map(({ authentication }) => authentication))];
const authenticated = without(authentications, 'NULL');

const aes = (...modes: string[]) => modes.flatMap((mode) => [`${mode}128`, `${mode}256`]);
const pskExchanges = of('PSK', 'RSAPSK', 'DHEPSK', 'ECDHEPSK');

/**
 * OpenSSL's words for groups of suites: `cipher_aliases` in ssl/ssl_ciph.c; openssl-ciphers(1), "CIPHER STRINGS". Words
 * for algorithms that Node.js is built without (DES, GOST, EXPORT, …) are not there: OpenSSL does not know them either.
 */
const aliases: Readonly<Record<string, Selection>> = {
  ALL: { encryption: without(encryptions, 'NULL0') },
  COMPLEMENTOFALL: { encryption: of('NULL0') },
  COMPLEMENTOFDEFAULT: { place: of('outside') },

  kRSA: { keyExchange: of('RSA') },
  kEDH: { keyExchange: of('DHE') },
  kDHE: { keyExchange: of('DHE') },
  DH: { keyExchange: of('DHE') },
  kEECDH: { keyExchange: of('ECDHE') },
  kECDHE: { keyExchange: of('ECDHE') },
  ECDH: { keyExchange: of('ECDHE') },
  kPSK: { keyExchange: of('PSK') },
  kRSAPSK: { keyExchange: of('RSAPSK') },
  kECDHEPSK: { keyExchange: of('ECDHEPSK') },
  kDHEPSK: { keyExchange: of('DHEPSK') },
  kSRP: { keyExchange: of('SRP') },

  aRSA: { authentication: of('RSA') },
  aDSS: { authentication: of('DSS') },
  DSS: { authentication: of('DSS') },
  aNULL: { authentication: of('NULL') },
  aECDSA: { authentication: of('ECDSA') },
  ECDSA: { authentication: of('ECDSA') },
  aPSK: { authentication: of('PSK') },
  aSRP: { authentication: of('SRP') },

  EDH: { keyExchange: of('DHE'), authentication: authenticated },
  DHE: { keyExchange: of('DHE'), authentication: authenticated },
  EECDH: { keyExchange: of('ECDHE'), authentication: authenticated },
  ECDHE: { keyExchange: of('ECDHE'), authentication: authenticated },
  NULL: { encryption: of('NULL0') },
  RSA: { keyExchange: of('RSA'), authentication: of('RSA') },
  ADH: { keyExchange: of('DHE'), authentication: of('NULL') },
  AECDH: { keyExchange: of('ECDHE'), authentication: of('NULL') },
  PSK: { keyExchange: pskExchanges },
  SRP: { keyExchange: of('SRP') },

  eNULL: { encryption: of('NULL0') },
  AES128: { encryption: of('AES128', 'AESGCM128', 'AESCCM128', 'AESCCM8128') },
  AES256: { encryption: of('AES256', 'AESGCM256', 'AESCCM256', 'AESCCM8256') },
  AES: { encryption: of(...aes('AES', 'AESGCM', 'AESCCM', 'AESCCM8')) },
  AESGCM: { encryption: of(...aes('AESGCM')) },
  AESCCM: { encryption: of(...aes('AESCCM', 'AESCCM8')) },
  AESCCM8: { encryption: of(...aes('AESCCM8')) },
  CAMELLIA128: { encryption: of('CAMELLIA128') },
  CAMELLIA256: { encryption: of('CAMELLIA256') },
  CAMELLIA: { encryption: of('CAMELLIA128', 'CAMELLIA256') },
  CHACHA20: { encryption: of('CHACHA20256') },
  ARIA: { encryption: of(...aes('ARIAGCM')) },
  ARIAGCM: { encryption: of(...aes('ARIAGCM')) },
  ARIA128: { encryption: of('ARIAGCM128') },
  ARIA256: { encryption: of('ARIAGCM256') },

  // Words that Node.js's builds know and have no suite for.
  '3DES': { encryption: of('3DES') },
  'EDH-DSS-DES-CBC3-SHA': { encryption: of('3DES') },
  'EDH-RSA-DES-CBC3-SHA': { encryption: of('3DES') },

  MD5: { mac: of('MD5') },
  SHA1: { mac: of('SHA1') },
  SHA: { mac: of('SHA1') },
  SHA256: { mac: of('SHA256') },
  SHA384: { mac: of('SHA384') },

  SSLv3: { since: of('SSLv3') },
  TLSv1: { since: of('TLSv1') },
  'TLSv1.0': { since: of('TLSv1') },
  'TLSv1.2': { since: of('TLSv1.2') },

  LOW: { strength: of('LOW') },
  MEDIUM: { strength: of('MEDIUM') },
  HIGH: { strength: of('HIGH') },
  FIPS: { strength: of('FIPS'), encryption: without(encryptions, 'NULL0') },
};

/** What only OpenSSL 1.1.1 has words for, as Node.js builds it. */
const oldAliases: Readonly<Record<string, Selection>> = {
  RC2: { encryption: of('RC2') },
  RC4: { encryption: of('RC4') },
  IDEA: { encryption: of('IDEA128') },
  SEED: { encryption: of('SEED128') },
};

/** What later versions have words for. */
const newAliases: Readonly<Record<string, Selection>> = {
  CBC: { encryption: of('AES128', 'AES256', 'CAMELLIA128', 'CAMELLIA256') },
};

/**
 * Whether a version of OpenSSL has a suite.
 *
 * @param suite one of the table `cipherSuites`
 */
export function isIn({ only }: CipherSuite, openSsl: OpenSsl): boolean {
  return only === undefined || only === openSsl;
}

const olderSuites = cipherSuites.filter(({ since }) => since !== 'TLSv1.3');

/**
 * The suites of TLS 1.2 and older that a build of OpenSSL has, by falling number.
 *
 * @param openSsl the version
 */
export function suitesOf(openSsl: OpenSsl): readonly CipherSuite[] {
  return olderSuites.filter((suite) => isIn(suite, openSsl));
}

/**
 * What one word of a cipher list stands for: a suite by OpenSSL's name, or IANA's from 3.2 on, or an alias.
 *
 * @param word upper and lower case matter
 * @returns undefined for a word that this OpenSSL does not know
 */
export function selectionFor(word: string, openSsl: OpenSsl): Selection | undefined {
  const suite = suitesOf(openSsl).find(
    ({ name, standardName }) => name === word || (openSsl === '3.5' && standardName === word),
  );
  if (suite) {
    // The version is no part of what a suite's name asks for (`ssl_cipher_process_rulestr`).
    const { since: _, ...own } = selectionOf(suite, openSsl);
    const { place, ...rest } = own;
    return { ...rest, ...(place.size > 0 && { place }), id: suite.id };
  }
  const others = openSsl === '1.1.1' ? oldAliases : newAliases;
  return [aliases, others].find((words) => Object.hasOwn(words, word))?.[word];
}

/**
 * The words that a version of OpenSSL knows: its suites by its own names, then its aliases.
 *
 * @param openSsl the version
 */
export function knownWords(openSsl: OpenSsl): readonly string[] {
  const others = openSsl === '1.1.1' ? oldAliases : newAliases;
  return [...suitesOf(openSsl).map(({ name }) => name), ...Object.keys(aliases), ...Object.keys(others)];
}
