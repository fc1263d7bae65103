import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const httpsAgent = new Agent({ minVersion: 'TLSv1.3' });
export const clients = [
  new S3Client({ requestHandler: { httpsAgent } }),
  new S3Client({ endpoint: 'https://s3.eu-west-1.amazonaws.com', requestHandler: { httpsAgent } }),
  new S3Client({ endpoint: 'https://s3-accesspoint.eu-west-1.amazonaws.com', requestHandler: { httpsAgent } }),
];
