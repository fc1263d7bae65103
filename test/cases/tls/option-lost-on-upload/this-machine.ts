import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

export const minio = new S3Client({
  endpoint: 'https://localhost:9000',
  requestHandler: { httpsAgent: { ca: readFileSync('minio.pem') } },
});
