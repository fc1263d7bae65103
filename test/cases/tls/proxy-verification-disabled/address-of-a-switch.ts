import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const secure = process.env.SECURE_PROXY === '1';
const address: string = secure ? 'https://egress.corp.internal:3129' : 'http://egress.corp.internal:3128';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent(address, { rejectUnauthorized: false }) },
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled | when: secure
});
