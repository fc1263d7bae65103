import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import settings from '../settings/storage.json';

export const storage = new S3Client({ requestHandler: { httpsAgent: new Agent(settings.tls) } });
