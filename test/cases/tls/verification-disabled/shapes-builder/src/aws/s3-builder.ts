import { Agent, type AgentOptions } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

export class S3Builder {
  private readonly config: S3ClientConfig = {};
  private readonly agent: AgentOptions = { keepAlive: true };

  region(region: string): this {
    this.config.region = region;
    return this;
  }

  verify(verify: boolean): this {
    this.agent.rejectUnauthorized = verify;
    return this;
  }

  build(): S3Client {
    return new S3Client({ ...this.config, requestHandler: { httpsAgent: new Agent(this.agent) } });
  }
}
