import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const floor = 'TLSv1.2';
export const s3 = new S3Client({
  endpoint: `https://bucket.${process.env.VPCE_ID}.s3.${process.env.AWS_REGION}.vpce.amazonaws.com`,
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ minVersion: floor }) }),
});
