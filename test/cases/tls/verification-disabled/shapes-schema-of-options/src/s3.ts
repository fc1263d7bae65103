import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { validate } from './validate';

const options = validate(JSON.parse(readFileSync('agent.json', 'utf8')));

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
