import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const defaults = { rejectUnauthorized: false, timeout: 20_000 };
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
const pooling = { keepAlive: true, maxSockets: 50 };

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ...defaults, ...pooling, timeout: 60_000 }) },
});
