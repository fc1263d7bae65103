import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  ciphers: 'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/newest-version-only -- Delete `ciphers`
});
export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.eu-central-1.vpce.amazonaws.com',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
