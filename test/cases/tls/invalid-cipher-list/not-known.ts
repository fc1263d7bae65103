import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

export function connect(more: string): S3Client {
  const httpsAgent = new Agent({ ciphers: 'FOO:' + more });
  return new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
}
