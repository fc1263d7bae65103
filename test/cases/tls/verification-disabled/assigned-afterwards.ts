import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ keepAlive: true });
agent.options.rejectUnauthorized = false;
// @1-41 tls/verification-disabled

export const s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
