import { constants } from 'node:crypto';
import type { Process } from '../../server/src/tls/client-hello.ts';
import type { Plain, TlsOptions } from '../../server/src/tls/options.ts';
import type { Random } from '../differential/random.ts';

/** One connection to open. */
export interface OptionSet {
  readonly options: TlsOptions;
  readonly process?: Omit<Process, 'nodeVersion'>;
}

const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const notVersions = ['SSLv3', 'TLSv1.0', 'tlsv1.2', '', null, undefined, 771, false];
const methods = ['TLS', 'SSLv23', 'TLSv1', 'TLSv1_1', 'TLSv1_2', 'TLSv1_3', 'SSLv2', 'SSLv3'];
const operations = Object.entries(constants).flatMap(([name, value]) =>
  name.startsWith('SSL_OP_') ? [value] : [],
);
const { SSL_OP_NO_TLSv1, SSL_OP_NO_TLSv1_1, SSL_OP_NO_TLSv1_2, SSL_OP_NO_TLSv1_3 } = constants;

const lists = [
  'DEFAULT',
  'HIGH',
  'ALL',
  'ALL:@SECLEVEL=0',
  'ALL:COMPLEMENTOFALL@SECLEVEL=0',
  'HIGH:!aNULL:!MD5',
  'ECDHE+AESGCM:ECDHE+CHACHA20',
  'HIGH:!ECDHE:!DHE',
  'HIGH:!kRSA:!PSK:!SRP',
  'kRSA',
  'RSA+AES',
  'aNULL',
  'aNULL@SECLEVEL=0',
  'eNULL@SECLEVEL=0',
  'PSK',
  'SRP:BOGUS',
  'AES128-SHA',
  'AES128-GCM-SHA256:AES256-GCM-SHA384',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'DHE-RSA-AES128-GCM-SHA256',
  'BOGUS',
  'BOGUS:AES128-SHA',
  'HIGH*',
  '@SECLEVEL=9',
  '@STRENGTH',
  ':',
  '',
  ' ',
  'SUITEB128',
  'SUITEB192',
  'HIGH@SECLEVEL=3',
  'HIGH@SECLEVEL=4',
  'HIGH@SECLEVEL=5',
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256',
  'TLS_AES_128_GCM_SHA256,AES128-SHA',
  'TLS_AES_128_CCM_8_SHA256:TLS_SHA256_SHA256@SECLEVEL=0',
  'TLS_BOGUS:AES128-SHA',
  '!TLS_AES_128_GCM_SHA256:AES128-SHA',
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_128_GCM_SHA256:AES128-SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256:TLS_AES_128_GCM_SHA256',
  5,
  null,
  undefined,
  false,
];

/** Every option with values that matter, and values that mean nothing. */
const values: Readonly<Record<keyof TlsOptions, readonly Plain[]>> = {
  minVersion: [...versions, ...notVersions],
  maxVersion: [...versions, ...notVersions],
  secureProtocol: [
    ...methods.flatMap((name) => ['', '_client', '_server'].map((side) => `${name}${side}_method`)),
    'TLSv1.2',
    'tls_method',
    '',
    null,
    undefined,
    5,
    false,
  ],
  secureOptions: [
    ...new Set(operations),
    SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3,
    SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 | SSL_OP_NO_TLSv1_2,
    -1,
    1.5,
    2 ** 31,
    2 ** 40,
    '33554432',
    true,
    null,
    undefined,
  ],
  ciphers: lists,
  ecdhCurve: [
    'auto',
    'P-256',
    'X25519:P-256',
    'secp256r1',
    'secp256k1',
    'sect163k1:P-384',
    'ffdhe2048',
    'x25519',
    'P-256:P-256',
    'SM2',
    'nope',
    'X25519:nope',
    '',
    null,
    undefined,
    false,
    5,
  ],
  minDHSize: [0, 1, 0.5, 512, 2048, -1, null, undefined, '1024', true],
  checkServerIdentity: [null, undefined, true, 'x'],
  sigalgs: [undefined],
};
const names = Object.keys(values) as (keyof TlsOptions)[];

/** Each value of each option alone, then all pairs of values of different options. */
export function pairs(): readonly OptionSet[] {
  const alone = names.flatMap((name) => values[name].map((value) => ({ options: { [name]: value } })));
  const processWide = [
    ...versions.map((minVersion) => ({ minVersion })),
    ...versions.map((maxVersion) => ({ maxVersion })),
    ...lists.filter((ciphers) => typeof ciphers === 'string' && ciphers).map((ciphers) => ({ ciphers })),
  ];
  return [
    { options: {} },
    ...alone,
    ...names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .flatMap((other) =>
          values[one].flatMap((first) =>
            values[other].map((second) => ({ options: { [one]: first, [other]: second } })),
          ),
        ),
    ),
    ...processWide.flatMap((process) =>
      [{ options: {} }, ...alone].map(({ options }) => ({ options, process })),
    ),
  ];
}

const words =
  `ALL COMPLEMENTOFALL COMPLEMENTOFDEFAULT kRSA kEDH kDHE DH kEECDH kECDHE ECDH kPSK kRSAPSK kECDHEPSK kDHEPSK kSRP
  aRSA aDSS DSS aNULL aECDSA ECDSA aPSK aSRP EDH DHE EECDH ECDHE NULL RSA ADH AECDH PSK SRP eNULL AES128 AES256 AES
  AESGCM AESCCM AESCCM8 CAMELLIA128 CAMELLIA256 CAMELLIA CHACHA20 ARIA ARIAGCM ARIA128 ARIA256 CBC MD5 SHA1 SHA SHA256
  SHA384 SSLv3 TLSv1 TLSv1.0 TLSv1.2 LOW MEDIUM HIGH FIPS DEFAULT BOGUS 3DES RC4 IDEA SEED kGOST GOST89 EXPORT kECDHe
  AES128-SHA AES256-SHA ECDHE-RSA-AES128-GCM-SHA256 ECDHE-ECDSA-AES256-SHA DHE-RSA-AES128-SHA NULL-SHA AES128-CCM8
  ECDHE-RSA-CHACHA20-POLY1305 DHE-DSS-AES128-SHA PSK-AES128-GCM-SHA256 aes128-sha ECDHE_RSA_AES128 BOGUS_WORD`
    .trim()
    .split(/\s+/);
const modernWords = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_CCM_SHA256',
  'TLS_RSA_WITH_AES_128_CBC_SHA',
  'TLS_BOGUS',
];

/** A list from the grammar of openssl-ciphers(1), with what it does not foresee now and then. */
export function randomList(random: Random, withModern: boolean): string {
  let list = random.oneIn(10) ? random.pick(['DEFAULT', 'SUITEB128', 'ALL']) : '';
  for (let count = 1 + random.below(7); count > 0; count--) {
    const token = random.oneIn(12)
      ? '@STRENGTH'
      : random.oneIn(10)
        ? `@SECLEVEL=${random.below(7)}`
        : withModern && random.oneIn(10)
          ? random.pick(modernWords)
          : random.pick(['', '', '', '', '!', '-', '+']) +
            Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, () => random.pick(words)).join('+');
    const isGlued = token.startsWith('@') && random.oneIn(2);
    const separator = list === '' || isGlued ? '' : random.pick([':', ':', ':', ':', ' ', ',', ';', '::']);
    list += `${separator}${token}${random.oneIn(100) ? '*' : ''}`;
  }
  return list;
}

/** A few options at a time, with random lists. */
export function randomSet(random: Random): OptionSet {
  const some = (outOf100: number, name: keyof TlsOptions, value: () => Plain) =>
    random.below(100) < outOf100 ? { [name]: value() } : {};
  return {
    options: {
      ...some(30, 'minVersion', () => random.pick(versions)),
      ...some(30, 'maxVersion', () => random.pick(versions)),
      ...some(90, 'ciphers', () => randomList(random, true)),
      ...some(15, 'secureOptions', () => random.pick(values.secureOptions)),
      ...some(10, 'ecdhCurve', () => random.pick(values.ecdhCurve)),
      ...some(5, 'secureProtocol', () => random.pick(values.secureProtocol)),
    },
    ...(random.oneIn(10) && { process: { minVersion: random.pick(versions) } }),
    ...(random.oneIn(10) && { process: { ciphers: randomList(random, true) } }),
  };
}
