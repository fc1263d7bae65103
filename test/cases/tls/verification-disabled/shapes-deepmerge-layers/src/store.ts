// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';

export const store = new S3Client({ region: config.region, requestHandler: { httpsAgent: new Agent(config.tls) } });
