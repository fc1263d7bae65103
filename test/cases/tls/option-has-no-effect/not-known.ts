// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { agent, handler, settings } from 'corporate-network';

export const clients = [
  new S3Client(settings),
  new S3Client({ ...settings, requestHandler: handler }),
  new S3Client({ requestHandler: { ...handler, agent } }),
  new S3Client({ requestHandler: { httpAgent: agent } }),
];
