import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({ minVersion: 'TLSv1.3' });
export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-0fa7e1b2.s3.eu-central-1.vpce.amazonaws.com.cache.example',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
