import { Agent } from 'node:https';
import type { S3ClientConfig } from '@aws-sdk/client-s3';

export const trusting = (config: S3ClientConfig): S3ClientConfig => ({
  ...config,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});

export const verifying = (config: S3ClientConfig): S3ClientConfig => ({
  ...config,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: true }) },
});
