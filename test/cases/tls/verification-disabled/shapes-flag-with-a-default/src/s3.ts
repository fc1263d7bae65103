import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { settings } from './settings';

const { verify = false } = settings.tls ?? {};
//               ^^^^^ tls/verification-disabled

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
