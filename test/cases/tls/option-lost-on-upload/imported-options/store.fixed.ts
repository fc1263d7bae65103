import { S3Client } from '@aws-sdk/client-s3';
import { strict } from './tls';
import { Agent } from 'node:https';

export function makeStore(): S3Client {
  return new S3Client({ requestHandler: { httpsAgent: new Agent(strict) } });
}
