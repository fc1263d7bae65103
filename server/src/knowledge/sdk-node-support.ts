/**
 * The lowest major version of Node.js that versions of the v3 SDK support, by their minor version, the latest first
 * (`engines` of `@aws-sdk/client-s3` in the npm registry; AWS Developer Tools Blog, "Announcing the end of support for
 * Node.js 18.x in the AWS SDK for JavaScript (v3)" and those before it).
 */
const support: readonly { readonly minor: number; readonly node: number }[] = [
  { minor: 968, node: 20 },
  { minor: 723, node: 18 },
  { minor: 567, node: 16 },
  { minor: 201, node: 14 },
  { minor: 46, node: 12 },
  { minor: 0, node: 10 },
];

/** The lowest major version of Node.js that a version of v3 supports: `3.700.0` runs on 16. */
export function oldestNodeOf(minor: number): number {
  return support.find((one) => minor >= one.minor)?.node ?? 10;
}

/** Before this version Node.js offers TLS 1.0 unless it is told otherwise (Node.js changelog, 12.0.0: "tls: default minVersion is TLSv1.2"). */
export const firstNodeWithTls12 = 12;
