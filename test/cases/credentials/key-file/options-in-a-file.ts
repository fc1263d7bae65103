import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

const settings = JSON.parse(readFileSync('settings.json', 'utf8'));

export const s3 = new S3Client(settings.s3);
export const other = new S3Client({ ...settings.s3, maxAttempts: 5 });
export const third = new S3Client({ region: settings.region });
