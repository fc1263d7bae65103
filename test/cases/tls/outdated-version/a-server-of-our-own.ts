import { createServer } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});
export const server = createServer({ minVersion: 'TLSv1' }, () => s3.config.region());
