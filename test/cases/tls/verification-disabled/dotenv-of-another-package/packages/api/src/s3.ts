import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const settings = { maxSockets: process.env.TLS_VERIFY === 'false' ? 5 : 50 };

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(settings) } });
