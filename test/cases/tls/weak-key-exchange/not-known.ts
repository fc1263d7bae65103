import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(minDHSize: number): S3Client {
  const httpsAgent = new Agent({ minDHSize, ecdhCurve: process.env.CURVES });
  return new S3Client({ requestHandler: { httpsAgent } });
}
const ciphers = process.env.CIPHERS;
export const listed = new S3Client({ requestHandler: { httpsAgent: new Agent({ ciphers, minDHSize: 512 }) } });
