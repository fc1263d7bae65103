// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const httpsAgent = new HttpsProxyAgent(process.env.HTTPS_PROXY ?? '', { rejectUnauthorized: false });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
