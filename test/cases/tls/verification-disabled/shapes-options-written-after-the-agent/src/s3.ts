import { S3Client } from '@aws-sdk/client-s3';
import { awsAgent } from './options';

export const s3 = new S3Client({ requestHandler: { httpsAgent: awsAgent } });
