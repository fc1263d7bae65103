import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

export function makeStore(): S3Client {
  const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', { keepAlive: true });
  Object.assign(httpsAgent.connectOpts, { rejectUnauthorized: false });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled
  return new S3Client({ requestHandler: { httpsAgent } });
}
