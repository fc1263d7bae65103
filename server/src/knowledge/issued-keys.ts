import type { ProviderFacts } from './credential-providers.ts';

/** What an operation hands out keys for, and the way to the keys in its answer. */
interface Issue extends ProviderFacts {
  readonly way: string;
}

/**
 * Operations of AWS that hand out keys, lower camel case, by what they draw on (API references of STS, Cognito
 * Identity, SSO and IAM, the structures of the answers).
 */
const issues: ReadonlyMap<string, Issue> = new Map<string, Issue>([
  ['assumeRole', { source: 'sts', temporary: true, way: 'Credentials' }],
  ['assumeRoleWithSAML', { source: 'sts', temporary: true, way: 'Credentials' }],
  ['assumeRoleWithWebIdentity', { source: 'web-identity', temporary: true, way: 'Credentials' }],
  ['getFederationToken', { source: 'sts', temporary: true, way: 'Credentials' }],
  ['getSessionToken', { source: 'sts', temporary: true, way: 'Credentials' }],
  ['getCredentialsForIdentity', { source: 'cognito', temporary: true, way: 'Credentials' }],
  ['getRoleCredentials', { source: 'sso', temporary: true, way: 'roleCredentials' }],
  ['createAccessKey', { source: 'custom', temporary: false, way: 'AccessKey' }],
]);

/** The names of the two keys in such answers; Cognito's secret has a name of its own. */
const keyNames: ReadonlySet<string> = new Set([
  'AccessKeyId',
  'SecretAccessKey',
  'SecretKey',
  'accessKeyId',
  'secretAccessKey',
]);

/**
 * What a key is drawn on that an operation's answer holds; undefined when it is none of its keys.
 *
 * @param operation lower camel case
 * @param way the names of the members from the answer to the key
 */
export function issuedBy(operation: string, way: readonly string[]): ProviderFacts | undefined {
  const issue = issues.get(operation);
  const [first, key, ...rest] = way;
  const isKey = key !== undefined && keyNames.has(key) && rest.length === 0;
  return issue && issue.way === first && isKey
    ? { source: issue.source, temporary: issue.temporary }
    : undefined;
}

/** What a part of an answer gives away; names of secrets as a message says them. */
const parts: ReadonlyMap<string, 'key-id' | 'secret access key' | 'session token'> = new Map([
  ['AccessKeyId', 'key-id'],
  ['accessKeyId', 'key-id'],
  ['SecretAccessKey', 'secret access key'],
  ['SecretKey', 'secret access key'],
  ['secretAccessKey', 'secret access key'],
  ['SessionToken', 'session token'],
  ['sessionToken', 'session token'],
]);

/**
 * What somebody learns of credentials who sees a part of an operation's answer; undefined when it is nothing.
 *
 * @param operation lower camel case
 * @param way the names of the members from the answer to the part; none for the whole of it
 */
export function partOfAnswer(
  operation: string,
  way: readonly string[],
): 'whole' | 'key-id' | 'secret access key' | 'session token' | undefined {
  const [first, key, ...rest] = way;
  const issue = issues.get(operation);
  if (!issue || (first !== undefined && first !== issue.way) || rest.length > 0) return undefined;
  return key === undefined ? 'whole' : parts.get(key);
}
