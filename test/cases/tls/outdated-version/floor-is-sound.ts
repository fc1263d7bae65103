import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const clients = [
  new S3Client({ requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.2' }) } }),
  new S3Client({ requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.3' }) } }),
  new S3Client({ requestHandler: { httpsAgent: new Agent({ maxVersion: 'TLSv1.2' }) } }),
  new S3Client({ requestHandler: { httpsAgent: new Agent({ minVersion: undefined }) } }),
  new S3Client({ requestHandler: { httpsAgent: new Agent({}) } }),
];
