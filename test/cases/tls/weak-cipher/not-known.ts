import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

export function connect(level: number): S3Client {
  const httpsAgent = new Agent({ ciphers: `DEFAULT:@SECLEVEL=${level}` });
  return new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
}
