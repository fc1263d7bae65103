import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(secureOptions: number): S3Client {
  return new S3Client({ requestHandler: { httpsAgent: new Agent({ secureOptions }) } });
}
const fromEnvironment = Number(process.env.TLS_OPTIONS);
export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ secureOptions: fromEnvironment }) } });
