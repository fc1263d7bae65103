import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(): S3Client {
  const httpsAgent = new Agent();
  return new S3Client({ requestHandler: { httpsAgent } });
}
