import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const legacy = { keepAlive: true, rejectUnauthorized: false };
const strict = { rejectUnauthorized: true, minVersion: 'TLSv1.2' as const };

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ ...legacy, ...strict }) } });
export const logs = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ...legacy, rejectUnauthorized: true }) },
});
