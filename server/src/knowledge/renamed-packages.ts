/**
 * Packages of the v3 SDK that moved to another scope in 2023: 3.374.0 is the last version of each, and gives what the
 * new one exports (npm registry, the READMEs of both).
 */
const moved: ReadonlySet<string> = new Set([
  'config-resolver',
  'credential-provider-imds',
  'fetch-http-handler',
  'middleware-retry',
  'node-config-provider',
  'node-http-handler',
  'property-provider',
  'protocol-http',
  'querystring-builder',
  'shared-ini-file-loader',
  'signature-v4',
  'smithy-client',
  'url-parser',
  'util-retry',
  'util-stream',
  'util-utf8',
]);

/** The versions of the new packages that the present clients of v3 use (their `package.json`, 3.1173.0). */
const presentVersions: ReadonlyMap<string, string> = new Map([
  ['fetch-http-handler', '^5.0.0'],
  ['node-http-handler', '^4.0.0'],
  ['protocol-http', '^5.0.0'],
  ['signature-v4', '^5.0.0'],
]);

/** What a package is called now that was renamed, and the range that its users depend on; undefined for all others. */
export function renamedPackage(
  name: string,
): { readonly name: string; readonly range: string | undefined } | undefined {
  const [, own = ''] = /^@aws-sdk\/([a-z0-9-]+)$/.exec(name) ?? [];
  return moved.has(own) ? { name: `@smithy/${own}`, range: presentVersions.get(own) } : undefined;
}
