import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';

export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com',
  requestHandler: { httpsAgent: new Agent({}) },
});
