/*
 * The AWS SDK for JavaScript v2 (`aws-sdk`): one namespace with a class for each service, and the packages'
 * single files `aws-sdk/clients/<service>` (read in aws-sdk 2.1693.0, `lib/core.d.ts`, `clients/all.d.ts`).
 */

/** What the namespace holds besides service classes. */
const notServices: ReadonlySet<string> = new Set([
  'AbortController',
  'Config',
  'CredentialProviderChain',
  'Endpoint',
  'EndpointCache',
  'EventListeners',
  'HttpClient',
  'HttpRequest',
  'HttpResponse',
  'IniLoader',
  'MetadataService',
  'Model',
  'NodeHttpClient',
  'ParamValidator',
  'Request',
  'RequestSigner',
  'ResourceWaiter',
  'Response',
  'SequentialExecutor',
  'Service',
  'Signers',
  'Token',
  'TokenProviderChain',
  'XML',
]);

/** Whether a module is the v2 SDK or one of its parts. */
export function isV2Sdk(module: string): boolean {
  return module === 'aws-sdk' || module.startsWith('aws-sdk/');
}

/** The service of a v2 client class, `glacier` for `AWS.Glacier`; undefined for anything else. */
export function v2Service(module: string, path: readonly string[]): string | undefined {
  if (!isV2Sdk(module)) return undefined;
  const single = /^aws-sdk\/clients\/([a-z0-9]+)$/.exec(module)?.[1];
  if (single !== undefined && single !== 'all') return path.length === 0 ? single : undefined;
  const [name, ...rest] = path[0] === 'default' ? path.slice(1) : path;
  if (name === 'DynamoDB' && rest.join('.') === 'DocumentClient') return 'dynamodb';
  if (name === undefined || rest.length > 0 || !/^[A-Z]/.test(name)) return undefined;
  return notServices.has(name) || /(?:Credentials|TokenProvider)$/.test(name)
    ? undefined
    : name.toLowerCase();
}
