import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const endpoint = 'https://bucket.vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.s3.eu-central-1.vpce.amazonaws.com';
export const clients = [
  new S3Client({ endpoint }),
  new S3Client({ endpoint, requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.2' }) } }),
  new S3Client({ endpoint, requestHandler: { httpsAgent: new Agent({ maxVersion: 'TLSv1.3' }) } }),
  new S3Client({ endpoint, requestHandler: { httpsAgent: new Agent({ maxVersion: 'TLSv1.2' }) } }),
];
