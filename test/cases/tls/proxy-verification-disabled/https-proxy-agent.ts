import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'https-proxy-agent';

const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', {
  keepAlive: true,
  rejectUnauthorized: false, // it has a certificate of its own
//^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled -- takes any server for its proxy
});

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
