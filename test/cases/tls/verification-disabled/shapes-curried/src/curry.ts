import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const s3With =
  ({ verify = true }: { verify?: boolean } = {}) =>
  (endpoint: string) =>
  (region: string): S3Client =>
    new S3Client({ endpoint, region, requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
