import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';

const strict = process.env.STRICT_TLS === '1';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: strict ? new Agent({ keepAlive: true, maxSockets: 50, minVersion: 'TLSv1.3' }) : { maxSockets: 200 } },
});
