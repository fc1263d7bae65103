import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

/** MinIO on the developer's own machine: no certificate, everybody's keys, and no finding. */
export const localStore = new S3Client({
  region: 'us-east-1',
  endpoint: 'https://localhost:9000',
  forcePathStyle: true,
  credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' },
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
