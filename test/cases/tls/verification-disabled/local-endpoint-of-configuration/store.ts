import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { storage } from './config';

export const store = new S3Client({
  endpoint: storage.endpoint,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
