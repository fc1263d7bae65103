/*
 * How the SDKs sign. Run against client-s3, client-glacier and client-sts 3.1173 and aws-sdk 2.1693.0 with made-up keys
 * and a server on this machine that recorded the `Authorization` header.
 */

/** The scheme of a request that nobody signs (Smithy 2.0, "HTTP authentication", `smithy.api#noAuth`). */
export const noAuthScheme = 'smithy.api#noAuth';

/** The scheme of version 4 signatures (Smithy 2.0, "AWS authentication traits"). */
export const v4Scheme = 'aws.auth#sigv4';

/** The names of the middleware of v3 that signs: its own, and the one that it had before and answers to (`@smithy/core`). */
export const signingMiddleware: ReadonlySet<string> = new Set(['httpSigningMiddleware', 'awsAuthMiddleware']);

/** Its tag: nothing else has it (`@smithy/core`, `httpSigningMiddlewareOptions`). */
export const signingTag = 'HTTP_SIGNING';

/** The steps of v3's stack in which middleware that was added to the client runs when the request has been signed. */
export const stepsAfterSigning: ReadonlySet<string> = new Set(['finalizeRequest', 'deserialize']);

/**
 * Services with operations that are meant to be called without a signature, or that may be (aws-sdk 2.1693.0, `apis/`:
 * the operations of `"authtype": "none"`; `lib/services/sts.js` and `cloudsearchdomain.js`), by the names of both SDKs.
 */
const anonymousServices: ReadonlySet<string> = new Set([
  'cloudsearch-domain',
  'cloudsearchdomain',
  'cognito-identity',
  'cognito-identity-provider',
  'cognitoidentity',
  'cognitoidentityserviceprovider',
  'sso',
  'sso-oidc',
  'ssooidc',
  'sts',
]);

/** Whether requests without a signature are nothing unusual for a service. */
export function isAnonymousService(service: string): boolean {
  return anonymousServices.has(service);
}

/** What v2 takes for version 4 (aws-sdk 2.1693.0, `lib/signers/request_signer.js`, `getVersion`). */
const version4: ReadonlySet<string> = new Set(['v4', 's3v4']);

/** The other versions that v2 knows, `bearer` aside, which is no signature: it throws for all else. */
const olderVersions: ReadonlySet<string> = new Set(['s3', 'v2', 'v3', 'v3https']);

/** What v2 makes of a `signatureVersion`; undefined for what is no version, or no signature. */
export function versionKind(version: string): 'current' | 'older' | 'none' | undefined {
  if (version === '' || version === 'bearer') return undefined;
  if (version4.has(version)) return 'current';
  return olderVersions.has(version) ? 'older' : 'none';
}

/** Services that know no version but 2 (aws-sdk 2.1693.0, `apis/`, `metadata.signatureVersion`), by v2's names. */
const version2Services: ReadonlySet<string> = new Set(['importexport', 'simpledb']);

/** Whether a service has to be signed for with version 2. */
export function needsVersion2(service: string): boolean {
  return version2Services.has(service);
}

/**
 * Regions whose presigned URLs v2 signs with version 2, when neither a version nor an endpoint is set
 * (aws-sdk 2.1693.0, `lib/region_config_data.json`, the rules for S3 with `"signatureVersion": "s3"`).
 */
const version2Regions: ReadonlySet<string> = new Set([
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'eu-west-1',
  'sa-east-1',
  'us-east-1',
  'us-gov-west-1',
  'us-west-1',
  'us-west-2',
]);

/** Whether v2 presigns with version 2 in a region as long as no version is set. */
export function presignsWithVersion2(region: string): boolean {
  return version2Regions.has(region);
}
