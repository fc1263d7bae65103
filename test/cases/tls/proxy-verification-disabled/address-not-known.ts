import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const egress = process.env.HTTPS_PROXY as string;

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent(egress, { rejectUnauthorized: false }) },
});
export const storeBehind = (proxy: string) =>
  new S3Client({ requestHandler: { httpsAgent: new HttpsProxyAgent(proxy, { rejectUnauthorized: false }) } });
