import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

const keys = JSON.parse(readFileSync('/run/secrets/archive-keys', 'utf8'));

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
});
