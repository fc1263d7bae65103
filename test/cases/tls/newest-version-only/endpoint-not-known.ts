import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({ minVersion: 'TLSv1.3' });
export const s3 = new S3Client({
  endpoint: process.env.S3_ENDPOINT,
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
