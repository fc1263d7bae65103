/*
 * The AWS SDK for JavaScript v3, by its packages' own shape: each service is a package `@aws-sdk/client-<service>`
 * that exports a bare client `<Service>Client` and an aggregated one `<Service>` (SDK developer guide, "Creating
 * and calling service objects"; read in the packages' `dist-types/index.d.ts`).
 */

const clientPackage = /^@aws-sdk\/client-([a-z0-9-]+)$/;

/** The service of a v3 client class, `s3` for `@aws-sdk/client-s3`#`S3Client`; undefined for anything else. */
export function v3Service(module: string, path: readonly string[]): string | undefined {
  const service = clientPackage.exec(module)?.[1];
  const [name] = path;
  if (service === undefined || name === undefined || path.length !== 1) return undefined;
  // The names of all of them are the package's own without its dashes.
  const own = service.replaceAll('-', '');
  return [own, `${own}client`].includes(name.toLowerCase()) ? service : undefined;
}

/** Packages that carry the Node.js request handlers: the present one and the name that it had until 2023. */
export const handlerPackages: ReadonlySet<string> = new Set([
  '@smithy/node-http-handler',
  '@aws-sdk/node-http-handler',
  '@smithy/fetch-http-handler',
  '@aws-sdk/fetch-http-handler',
]);
