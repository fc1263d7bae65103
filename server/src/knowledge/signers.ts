/**
 * A library that signs requests without an AWS SDK's client.
 *
 * - `aws4`: `aws4.sign(request, credentials?)` signs the options of a request, which Node then sends.
 * - `aws4fetch`: `new AwsClient({ … })` signs what it fetches; `new AwsV4Signer({ … })` signs one request.
 * - `signature-v4`: `new SignatureV4({ … })` signs requests that something else sends.
 * - `minio`: `new Client({ … })` is a client of S3 and of what speaks its protocol.
 */
export type Signer = 'aws4' | 'aws4fetch' | 'signature-v4' | 'minio';

const signers: ReadonlyMap<string, Signer> = new Map<string, Signer>([
  ['aws4.sign', 'aws4'],
  ['aws4.RequestSigner', 'aws4'],
  ['aws4fetch.AwsClient', 'aws4fetch'],
  ['aws4fetch.AwsV4Signer', 'aws4fetch'],
  ['@smithy/signature-v4.SignatureV4', 'signature-v4'],
  ['@aws-sdk/signature-v4.SignatureV4', 'signature-v4'],
  ['minio.Client', 'minio'],
]);

/** Which library of these a function or a class is the signer of; undefined for any other. */
export function signerOf(module: string, path: readonly string[]): Signer | undefined {
  const names = path[0] === 'default' ? path.slice(1) : path;
  return signers.get([module, ...names].join('.'));
}

/** What names one of these libraries in a text. */
export const signerWords = /['"](?:aws4|aws4fetch|minio|@(?:smithy|aws-sdk)\/signature-v4)['"]/;

/**
 * The service and the region that `aws4` takes from a host where the request names none (aws4 1.13.2, `matchHost`), by
 * the names of AWS's endpoints (AWS General Reference, "AWS service endpoints").
 *
 * @param host lower case, without a port
 */
export function signedFor(host: string): { readonly service?: string; readonly region?: string } {
  const [, labels] = /^(.+)\.amazonaws\.com(?:\.cn)?$/.exec(host) ?? [];
  if (labels === undefined) return {};
  const parts = labels.split('.').slice(-2);
  const [last = ''] = parts.slice(-1);
  const dashed = /^s3-(?<region>[a-z0-9-]+)$/.exec(last)?.groups?.region;
  if (dashed !== undefined) return { service: 's3', region: dashed };
  const [service, region] = last === 's3' || parts.length === 1 ? [last, undefined] : parts;
  if (region === 'es' || region === 'aoss') return { service: region, ...(service && { region: service }) };
  return { ...(service && { service }), ...(region !== undefined && { region }) };
}
