import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const loose = { keepAlive: true, rejectUnauthorized: false };

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: new HttpsProxyAgent('https://egress.corp.internal:3129', { ...loose, rejectUnauthorized: true }),
  },
});
