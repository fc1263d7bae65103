import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function clientWith(bits: number, ceiling: AgentOptions['maxVersion']): S3Client[] {
  return [
    new S3Client({ requestHandler: { httpsAgent: new Agent({ secureOptions: bits }) } }),
    new S3Client({ requestHandler: { httpsAgent: new Agent({ maxVersion: ceiling }) } }),
  ];
}
