import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const shared = { keepAlive: true, maxSockets: 30, rejectUnauthorized: false };
const { keepAlive, maxSockets } = shared;

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ keepAlive, maxSockets }) } });
