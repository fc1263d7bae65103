// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export interface S3Options {
  readonly region?: string;
  readonly tls?: { readonly skipVerification?: boolean };
}

export function createS3({ region, tls = {} }: S3Options = {}): S3Client {
  const httpsAgent = new Agent({ rejectUnauthorized: tls.skipVerification !== true });
  return new S3Client({ region, requestHandler: new NodeHttpHandler({ httpsAgent }) });
}
