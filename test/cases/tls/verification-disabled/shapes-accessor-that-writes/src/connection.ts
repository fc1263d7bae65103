import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class Connection {
  private readonly options: AgentOptions = { keepAlive: true };

  set trusting(trusting: boolean) {
    this.options.rejectUnauthorized = !trusting;
  }

  connect(): S3Client {
    return new S3Client({ requestHandler: { httpsAgent: new Agent(this.options) } });
  }
}
