import { S3Client } from '@aws-sdk/client-s3';
import { Agent, get } from 'node:https';

get('https://example.com', { agent: new Agent({ ciphers: 'AES128-SHA' }) });
export const s3 = new S3Client({});
