import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

let current: AgentOptions = { keepAlive: true };
let client: S3Client | undefined;

export function configure(options: AgentOptions): void {
  current = { ...current, ...options };
  client = undefined;
}

export function s3(): S3Client {
  client ??= new S3Client({ requestHandler: { httpsAgent: new Agent(current) } });
  return client;
}
