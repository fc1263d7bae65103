import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { environments } from './environments';

const { prod } = environments;

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(prod) } });
