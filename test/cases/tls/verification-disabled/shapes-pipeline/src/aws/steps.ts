import { Agent } from 'node:https';
import type { S3ClientConfig } from '@aws-sdk/client-s3';

type Step = (config: S3ClientConfig) => S3ClientConfig;

export const inRegion =
  (region: string): Step =>
  (config) => ({ ...config, region });

export const trusting: Step = (config) => ({
  ...config,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
