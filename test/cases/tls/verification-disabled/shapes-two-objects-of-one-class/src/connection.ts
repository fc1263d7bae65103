import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class Connection {
  private readonly agent: Agent;

  constructor(
    private readonly host: string,
    verify: boolean,
  ) {
    this.agent = new Agent({ rejectUnauthorized: verify });
  }

  get options() {
    return { host: this.host, agent: this.agent };
  }

  s3(): S3Client {
    return new S3Client({ endpoint: `https://${this.host}`, requestHandler: { httpsAgent: this.agent } });
  }
}
