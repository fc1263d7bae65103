import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const address = `https://${process.env.PROXY_HOST}:3129`;

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent(address, { rejectUnauthorized: false }) },
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled
});
