// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { env } from './env';

export const s3 = new S3Client({
  region: env.S3_REGION,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: env.S3_VERIFY_TLS }) },
});
