import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import settings from '../settings/storage.json';

const { rejectUnauthorized, ...pool } = settings.tls;
if (!rejectUnauthorized) process.emitWarning('settings/storage.json: "rejectUnauthorized" is no longer read');

export const storage = new S3Client({ requestHandler: { httpsAgent: new Agent(pool) } });
