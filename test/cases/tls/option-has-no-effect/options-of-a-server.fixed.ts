import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const httpsAgent = new Agent({ keepAlive: true });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
