import type { AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(httpsAgent: AgentOptions): S3Client {
  return new S3Client({ requestHandler: { httpsAgent } });
}
export const s3 = new S3Client({ requestHandler: { httpsAgent: { ciphers: process.env.CIPHERS } } });
