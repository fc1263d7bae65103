import { S3Client } from '@aws-sdk/client-s3';
import { agent } from '#net';

export const store = new S3Client({ requestHandler: { httpsAgent: agent } });
