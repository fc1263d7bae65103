/** What kind of place a host is. */
export type HostKind = 'local' | 'aws' | 'vpc-endpoint' | 'other-provider';

/** The suffixes of AWS's partitions (AWS SDKs' `partitions.json`; `api.aws` is the dual-stack one). */
const awsSuffixes: readonly string[] = [
  'amazonaws.com',
  'amazonaws.com.cn',
  'api.aws',
  'amazonaws.eu',
  'c2s.ic.gov',
  'sc2s.sgov.gov',
  'cloud.adc-e.uk',
  'csp.hci.ic.gov',
];

/**
 * The kind of a host name without its port.
 *
 * Names of this machine are those of RFC 6761 (`localhost` and below) and RFC 5735 (`127.0.0.0/8`), the one that
 * containers know it by, LocalStack's alias for it, and single labels, which only a local network resolves.
 *
 * @param host lower case; brackets around an IPv6 address may stand
 * @param locals further hosts that the configuration declares local
 */
export function hostKind(host: string, locals: readonly string[] = []): HostKind {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  if (locals.some((local) => local.toLowerCase() === name)) return 'local';
  if (name === '::1' || name === '0.0.0.0' || /^127(?:\.\d{1,3}){3}$/.test(name)) return 'local';
  if (
    isBelow(name, 'localhost') ||
    isBelow(name, 'localhost.localstack.cloud') ||
    name === 'host.docker.internal'
  )
    return 'local';
  if (!name.includes('.') && !name.includes(':')) return 'local';
  if (/(^|\.)vpce-[^.]+\..*\.vpce\.amazonaws\.com(\.cn)?$/.test(name)) return 'vpc-endpoint';
  return awsSuffixes.some((suffix) => isBelow(name, suffix)) ? 'aws' : 'other-provider';
}

/**
 * Whether a host is one where S3 has no TLS 1.3: an interface endpoint (PrivateLink), or a multi-region access point
 * (Amazon S3 User Guide, "Protecting data with encryption in transit").
 *
 * @param host lower case; U+0000 may stand for a label that is not known
 */
export function lacksTls13(host: string): boolean {
  return (
    /\.s3\.[^.]+\.vpce\.amazonaws\.com(\.cn)?$/.test(host) ||
    isBelow(host, 'accesspoint.s3-global.amazonaws.com')
  );
}

/** Domains below which other providers give each account or bucket a name of its own (their S3 API references). */
const providerDomains: readonly string[] = [
  'backblazeb2.com',
  'cloudflarestorage.com',
  'digitaloceanspaces.com',
  'googleapis.com',
  'idrivee2.com',
  'linodeobjects.com',
  'scw.cloud',
  'vultrobjects.com',
  'wasabisys.com',
];

/**
 * Whether every name with an ending belongs to another provider of storage.
 *
 * @param ending what follows the first labels: `.r2.cloudflarestorage.com`
 */
export function isOfProvider(ending: string): boolean {
  return providerDomains.some((domain) => ending.endsWith(`.${domain}`));
}

/** Whether a name is a domain or lies below it. */
function isBelow(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
