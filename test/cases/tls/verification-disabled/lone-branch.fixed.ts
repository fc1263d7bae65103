import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ keepAlive: true });
if (process.argv.includes('--lab')) {}
else console.log('verified');

export const s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
