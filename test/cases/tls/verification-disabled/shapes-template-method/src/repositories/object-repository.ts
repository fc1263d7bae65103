import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export abstract class ObjectRepository {
  protected readonly s3: S3Client;

  constructor(protected readonly bucket: string) {
    this.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(this.agentOptions()) } });
  }

  protected abstract agentOptions(): AgentOptions;
}
