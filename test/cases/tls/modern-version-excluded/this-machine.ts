import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({ maxVersion: 'TLSv1.1' });
export const s3 = new S3Client({
  endpoint: 'https://127.0.0.1:9000',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
