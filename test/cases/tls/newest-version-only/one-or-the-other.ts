import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const inVpc = process.env.IN_VPC === 'yes';
const httpsAgent = new Agent({ minVersion: inVpc ? 'TLSv1.2' : 'TLSv1.3' });
export const s3 = new S3Client({
  ...(inVpc ? { endpoint: 'https://bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.eu-central-1.vpce.amazonaws.com' } : {}),
  requestHandler: new NodeHttpHandler({ httpsAgent }),
});
