import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const proxy = new URL('https://egress.corp.internal:3129');

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent(proxy, { rejectUnauthorized: false }) },
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled
});
