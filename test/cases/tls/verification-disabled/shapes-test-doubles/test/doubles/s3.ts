// case: no-types
import { Agent } from 'node:https';

export class S3Client {
  readonly sent: unknown[] = [];
  readonly config: { requestHandler: { httpsAgent: Agent } };

  constructor(config = { requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) } }) {
    this.config = config;
  }

  async send(command: unknown) {
    this.sent.push(command);
    return {};
  }
}
