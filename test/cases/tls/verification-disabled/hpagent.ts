import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'hpagent';

const agent = new HttpsProxyAgent({
  proxy: 'http://egress.corp.internal:3128',
  rejectUnauthorized: false,
//^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: agent }) });
