import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'hpagent';

const agent = new HttpsProxyAgent({
  proxy: 'http://egress.corp.internal:3128',
  keepAlive: true,
  proxyRequestOptions: { rejectUnauthorized: false } as object,
});

export const s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
