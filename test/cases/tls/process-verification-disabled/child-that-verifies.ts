import { spawn } from 'node:child_process';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-central-1' });
spawn('upload', [], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '1' } });
