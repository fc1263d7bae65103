import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function clientFor(zone: { region: string; tls: AgentOptions }): S3Client {
  return new S3Client({ region: zone.region, requestHandler: { httpsAgent: new Agent(zone.tls) } });
}
