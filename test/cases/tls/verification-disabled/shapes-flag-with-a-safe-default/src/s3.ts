import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { settings } from './settings';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: !(settings.tls?.insecure ?? false) }) },
});
