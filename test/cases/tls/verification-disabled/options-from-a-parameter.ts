import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function connect(region: string, options: AgentOptions, verify: boolean): S3Client {
  return new S3Client({
    region,
    requestHandler: { httpsAgent: new Agent({ ...options, rejectUnauthorized: verify }) },
  });
}
