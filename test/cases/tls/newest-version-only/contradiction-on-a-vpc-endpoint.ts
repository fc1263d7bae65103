import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Without its ceiling this client would have TLS 1.3 alone, so that the floor comes down.
const httpsAgent = new Agent({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.2' });
//                             ^^^^^^^^^^^^^^^^^^^^^ tls/modern-version-excluded
export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.eu-central-1.vpce.amazonaws.com',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
