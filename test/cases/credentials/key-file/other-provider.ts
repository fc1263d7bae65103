import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

const { id, secret } = JSON.parse(readFileSync('r2.json', 'utf8'));

export const r2 = new S3Client({
  region: 'auto',
  endpoint: 'https://0badc0de.r2.cloudflarestorage.com',
  credentials: { accessKeyId: id, secretAccessKey: secret },
//               ^^^^^^^^^^^^^^^ credentials/key-file -- a secret store | fix: none
});
