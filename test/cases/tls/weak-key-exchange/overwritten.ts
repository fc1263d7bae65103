import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const loose = { keepAlive: true, minDHSize: 512, ecdhCurve: 'P-256:P-192' };

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ...loose, minDHSize: 2048, ecdhCurve: 'auto' }) },
});
