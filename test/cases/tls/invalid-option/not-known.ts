import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const client = (options: AgentOptions) =>
  new S3Client({ requestHandler: { httpsAgent: new Agent({ ...options, minVersion: 'TLSv1.2' }) } });
export const fromEnvironment = new S3Client({
  requestHandler: { httpsAgent: new Agent({ ecdhCurve: process.env.CURVES }) },
});
