import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

interface Lenient {
  rejectUnauthorized: false;
}

type Strict = { rejectUnauthorized: true } | { keepAlive: true };

export const isLenient = (options: Lenient | Strict): options is Lenient =>
  'rejectUnauthorized' in options && options.rejectUnauthorized === false;

const options: Strict = { keepAlive: true };

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
