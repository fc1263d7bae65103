import { S3Client } from '@aws-sdk/client-s3';
import { agentOf } from './request-agent';

export const s3 = new S3Client({ requestHandler: { httpsAgent: agentOf({ name: 's3' }) } });
