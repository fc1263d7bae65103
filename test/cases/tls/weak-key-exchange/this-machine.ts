import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const minio = new S3Client({
  endpoint: 'https://localhost:9000',
  requestHandler: { httpsAgent: new Agent({ minDHSize: 512, ecdhCurve: 'P-256:P-192' }) },
});
