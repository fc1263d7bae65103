import './corporate';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { options } from './options';

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
