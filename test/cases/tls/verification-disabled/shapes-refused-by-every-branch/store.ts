import { S3Client } from '@aws-sdk/client-s3';
import { agentFor } from './agents';

export const store = (): S3Client =>
  new S3Client({ requestHandler: { httpsAgent: agentFor('strict', { rejectUnauthorized: false }) } });
