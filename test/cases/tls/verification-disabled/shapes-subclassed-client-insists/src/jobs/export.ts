import { Agent } from 'node:https';
import { StrictS3Client } from '../aws/strict-s3-client';

export const client = new StrictS3Client({
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
