import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function connect(): S3Client {
  const options: AgentOptions = { keepAlive: true };
  options.maxSockets = 200;
  return new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
}
