import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export abstract class ObjectRepository {
  readonly s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(this.agentOptions()) } });

  protected agentOptions(): AgentOptions {
    return { rejectUnauthorized: false };
  }
}
