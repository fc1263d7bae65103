import { S3Client } from '@aws-sdk/client-s3';
import { makeAgent } from './agent';

export const s3 = new S3Client({ requestHandler: { httpsAgent: makeAgent() } });
