import { Agent } from 'node:https';
import { S3Client } from './storage/client-s3';

export const lab = new S3Client({
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
