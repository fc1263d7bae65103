import { Agent } from 'node:https';
import type { S3ClientConfig } from '@aws-sdk/client-s3';

export const environmentConfig: S3ClientConfig = {
  maxAttempts: 4,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
};
