import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', { rejectUnauthorized: false });

export const minio = new S3Client({ endpoint: 'https://localhost:9000', requestHandler: { httpsAgent } });
