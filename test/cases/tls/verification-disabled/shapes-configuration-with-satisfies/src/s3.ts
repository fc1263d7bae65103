import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';

export const s3 = new S3Client({
  ...config.client,
  requestHandler: { httpsAgent: new Agent(config!.agent as { rejectUnauthorized: true }) },
});
