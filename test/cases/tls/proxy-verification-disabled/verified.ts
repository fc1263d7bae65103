import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const ca = readFileSync('/etc/ssl/corp.pem');

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent('https://egress.corp.internal:3129', { ca }) },
});
export const archive = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent('https://egress.corp.internal:3129', { rejectUnauthorized: true }) },
});
