import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const httpsAgent = new HttpsProxyAgent('https://localhost:8443', { rejectUnauthorized: false });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
