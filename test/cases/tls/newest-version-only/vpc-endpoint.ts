import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({ keepAlive: true, minVersion: 'TLSv1.3' });
//                                              ^^^^^^^^^^^^^^^^^^^^^ tls/newest-version-only [warning] -- an S3 VPC endpoint
export const s3 = new S3Client({
  endpoint: 'https://bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.eu-central-1.vpce.amazonaws.com',
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
