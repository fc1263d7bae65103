import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';
import { suites } from './suites';

export function connect(ciphers: string): S3Client {
  return new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ciphers }) }) });
}
export const s3 = connect(suites);
