import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { loadSettings } from './config';

const { region, strictTls } = loadSettings();

export const storage = new S3Client({
  region,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: strictTls }) },
});
