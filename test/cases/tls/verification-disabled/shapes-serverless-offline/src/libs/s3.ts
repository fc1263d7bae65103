import { Agent } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const offline: S3ClientConfig = {
  endpoint: 'https://localhost:4569',
  forcePathStyle: true,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
};

const deployed: S3ClientConfig = { region: process.env.AWS_REGION ?? 'eu-west-1' };

export const s3 = new S3Client(process.env.IS_OFFLINE ? offline : deployed);
