import { createServer } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

createServer({ ciphers: 'FOO' });
export const s3 = new S3Client({});
