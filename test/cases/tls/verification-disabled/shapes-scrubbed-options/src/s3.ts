import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { scrub, without } from './scrub';

const options = { keepAlive: true, rejectUnauthorized: false };

export const a = new S3Client({ requestHandler: { httpsAgent: new Agent(without(options, 'rejectUnauthorized')) } });
export const b = new S3Client({ requestHandler: { httpsAgent: new Agent(scrub(options)) } });
