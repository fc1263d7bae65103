/** What an option of one SDK is in the other. */
export interface Counterpart {
  /** Its name there; undefined where there is none. */
  readonly name: string | undefined;
  /** What to know of it, as the end of a sentence. */
  readonly note?: string;
}

/** Options of v2 that a v3 client passes over (AWS SDK for JavaScript v3, UPGRADING.md, "Client Constructors"). */
export const v2OptionsInV3: ReadonlyMap<string, Counterpart> = new Map<string, Counterpart>([
  ['accessKeyId', { name: 'credentials' }],
  ['secretAccessKey', { name: 'credentials' }],
  ['sessionToken', { name: 'credentials' }],
  ['credentialProvider', { name: 'credentials' }],
  ['s3ForcePathStyle', { name: 'forcePathStyle' }],
  ['s3BucketEndpoint', { name: 'bucketEndpoint' }],
  ['s3UseArnRegion', { name: 'useArnRegion' }],
  ['useDualstack', { name: 'useDualstackEndpoint' }],
  ['maxRetries', { name: 'maxAttempts', note: 'which counts the first attempt too' }],
  ['retryDelayOptions', { name: 'retryStrategy', note: 'which is an object of its own' }],
  ['signatureVersion', { name: undefined, note: 'v3 signs with version 4 always' }],
  ['computeChecksums', { name: undefined, note: 'v3 computes them where the service wants them' }],
  ['s3DisableBodySigning', { name: undefined, note: 'v3 decides that by itself' }],
  ['paramValidation', { name: undefined, note: 'the types of v3 do that' }],
  ['convertResponseTypes', { name: undefined }],
  ['correctClockSkew', { name: undefined, note: 'v3 corrects it always' }],
  ['stsRegionalEndpoints', { name: undefined, note: 'v3 asks the regional endpoints' }],
]);

/** Options of v3 that a v2 client passes over (the same document). */
export const v3OptionsInV2: ReadonlyMap<string, Counterpart> = new Map<string, Counterpart>([
  ['forcePathStyle', { name: 's3ForcePathStyle' }],
  ['maxAttempts', { name: 'maxRetries', note: 'which does not count the first attempt' }],
  ['useArnRegion', { name: 's3UseArnRegion' }],
  ['bucketEndpoint', { name: 's3BucketEndpoint' }],
  ['requestHandler', { name: 'httpOptions', note: 'whose `agent` takes the agent' }],
]);

/** Options that clients of v3 read (`S3ClientConfig`, `STSClientConfig` and `GlacierClientConfig`, 3.1173.0). */
const v3Options = [
  'apiVersion',
  'authSchemePreference',
  'bucketEndpoint',
  'cacheMiddleware',
  'credentials',
  'customUserAgent',
  'defaultsMode',
  'disableHostPrefix',
  'disableMultiregionAccessPoints',
  'disableS3ExpressSessionAuth',
  'endpoint',
  'endpointCacheSize',
  'endpointDiscoveryEnabled',
  'expectContinueHeader',
  'extensions',
  'followRegionRedirects',
  'forcePathStyle',
  'httpAuthSchemeProvider',
  'httpAuthSchemes',
  'logger',
  'maxAttempts',
  'profile',
  'protocol',
  'region',
  'requestChecksumCalculation',
  'requestHandler',
  'responseChecksumValidation',
  'retryMode',
  'retryStrategy',
  'runtime',
  'serviceId',
  'sigv4aSigningRegionSet',
  'signer',
  'signingEscapePath',
  'signingRegion',
  'systemClockOffset',
  'useAccelerateEndpoint',
  'useArnRegion',
  'useDualstackEndpoint',
  'useFipsEndpoint',
  'useGlobalEndpoint',
  'userAgentAppId',
];

/** Options that clients of v2 read (`ConfigurationOptions` and `ServiceConfigurationOptions`, 2.1693.0). */
const v2Options = [
  'accessKeyId',
  'apiVersion',
  'apiVersions',
  'computeChecksums',
  'convertResponseTypes',
  'correctClockSkew',
  'credentialProvider',
  'credentials',
  'customUserAgent',
  'dynamoDbCrc32',
  'endpoint',
  'endpointCacheSize',
  'endpointDiscoveryEnabled',
  'hostPrefixEnabled',
  'httpOptions',
  'logger',
  'maxRedirects',
  'maxRetries',
  'paramValidation',
  'params',
  'region',
  'retryDelayOptions',
  's3BucketEndpoint',
  's3DisableBodySigning',
  's3ForcePathStyle',
  's3UsEast1RegionalEndpoint',
  's3UseArnRegion',
  'secretAccessKey',
  'sessionToken',
  'signatureCache',
  'signatureVersion',
  'sslEnabled',
  'stsRegionalEndpoints',
  'systemClockOffset',
  'token',
  'useAccelerateEndpoint',
  'useDualstack',
  'useDualstackEndpoint',
  'useFipsEndpoint',
];

const known = { v3: new Set(v3Options), v2: new Set(v2Options) };

/** Shorter names are too near to each other. */
const shortest = 6;

/** The option that a name is one slip of the pen away from; undefined for options themselves, and for all other names. */
export function misspeltOption(name: string, sdk: 'v2' | 'v3'): string | undefined {
  // A plural is a name of its own: `regions`.
  if (name.length < shortest || known[sdk].has(name) || known[sdk].has(name.replace(/s$/, '')))
    return undefined;
  const found = [...known[sdk]].filter((option) => option.length >= shortest && isOneEdit(name, option));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether two texts differ by one letter too much, too few, another one, or two exchanged (Damerau, 1964). */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const isExchanged = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return isExchanged || restA.slice(1) === restB.slice(1);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}
