import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { ProxyAgent } from 'proxy-agent';

const agent = new ProxyAgent({ rejectUnauthorized: false });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpAgent: agent, httpsAgent: agent }),
});
