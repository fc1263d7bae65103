import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { options } from '@meadow/net';

export const store = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
