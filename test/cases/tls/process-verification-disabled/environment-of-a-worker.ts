import { Worker } from 'node:worker_threads';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-central-1' });
const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled [warning]
const options = { env };
export const worker = new Worker('./upload.js', options);
