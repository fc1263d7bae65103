import { Agent, type AgentOptions } from 'node:https';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { environmentAgent } from './environment';

export function serviceConfig(extra: S3ClientConfig = {}, agent: AgentOptions = {}): S3ClientConfig {
  return { maxAttempts: 4, requestHandler: { httpsAgent: new Agent({ ...environmentAgent, ...agent }) }, ...extra };
}
