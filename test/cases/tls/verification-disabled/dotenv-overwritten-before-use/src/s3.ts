import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const options = { keepAlive: true, rejectUnauthorized: process.env.TLS_VERIFY !== 'false' };
options.rejectUnauthorized = true;

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
