import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class Store {
  readonly #options: AgentOptions;
  #client: S3Client | undefined;

  constructor(options: AgentOptions) {
    this.#options = { keepAlive: true, ...options };
  }

  connect = (): S3Client => (this.#client ??= this.#make());

  #make(): S3Client {
    return new S3Client({ requestHandler: { httpsAgent: new Agent(this.#options) } });
  }
}
