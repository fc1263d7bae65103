import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

export function connect(ciphers: string): S3Client {
  const httpsAgent = new Agent({ ciphers });
  return new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
}
export const other = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ciphers: process.env.CIPHERS }) }),
});
