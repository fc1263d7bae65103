/** What a credential provider draws on. */
export type ProviderSource =
  | 'default-chain'
  | 'environment'
  | 'profile'
  | 'sts'
  | 'web-identity'
  | 'cognito'
  | 'sso'
  | 'container'
  | 'instance'
  | 'file'
  | 'custom';

/** What is known of a provider; `temporary` is null where it depends on what it finds at run time. */
export interface ProviderFacts {
  readonly source: ProviderSource;
  readonly temporary: boolean | null;
}

/** Provider functions of v3 (`@aws-sdk/credential-providers`, README). */
export const v3Providers: ReadonlyMap<string, ProviderFacts> = new Map<string, ProviderFacts>([
  ['fromNodeProviderChain', { source: 'default-chain', temporary: null }],
  ['fromEnv', { source: 'environment', temporary: null }],
  ['fromIni', { source: 'profile', temporary: null }],
  ['fromProcess', { source: 'profile', temporary: null }],
  ['fromSSO', { source: 'sso', temporary: true }],
  ['fromLoginCredentials', { source: 'sso', temporary: true }],
  ['fromTokenFile', { source: 'web-identity', temporary: true }],
  ['fromWebToken', { source: 'web-identity', temporary: true }],
  ['fromTemporaryCredentials', { source: 'sts', temporary: true }],
  ['fromCognitoIdentity', { source: 'cognito', temporary: true }],
  ['fromCognitoIdentityPool', { source: 'cognito', temporary: true }],
  ['fromContainerMetadata', { source: 'container', temporary: true }],
  ['fromInstanceMetadata', { source: 'instance', temporary: true }],
  ['fromHttp', { source: 'container', temporary: true }],
  ['defaultProvider', { source: 'default-chain', temporary: null }],
]);

/** Credential classes of v2 (aws-sdk 2.1693.0, `lib/credentials/*.d.ts`). */
export const v2Providers: ReadonlyMap<string, ProviderFacts> = new Map<string, ProviderFacts>([
  ['EnvironmentCredentials', { source: 'environment', temporary: null }],
  ['SharedIniFileCredentials', { source: 'profile', temporary: null }],
  ['FileSystemCredentials', { source: 'file', temporary: false }],
  ['ProcessCredentials', { source: 'profile', temporary: null }],
  ['SsoCredentials', { source: 'sso', temporary: true }],
  ['TokenFileWebIdentityCredentials', { source: 'web-identity', temporary: true }],
  ['WebIdentityCredentials', { source: 'web-identity', temporary: true }],
  ['SAMLCredentials', { source: 'sts', temporary: true }],
  ['CognitoIdentityCredentials', { source: 'cognito', temporary: true }],
  ['TemporaryCredentials', { source: 'sts', temporary: true }],
  ['ChainableTemporaryCredentials', { source: 'sts', temporary: true }],
  ['ECSCredentials', { source: 'container', temporary: true }],
  ['RemoteCredentials', { source: 'container', temporary: true }],
  ['EC2MetadataCredentials', { source: 'instance', temporary: true }],
  ['CredentialProviderChain', { source: 'custom', temporary: null }],
]);
