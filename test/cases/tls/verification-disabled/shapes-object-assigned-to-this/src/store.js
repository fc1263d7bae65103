import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class Store {
  constructor(options) {
    Object.assign(this, { bucket: 'default', agentOptions: {} }, options);
  }

  get client() {
    this._client ??= new S3Client({ requestHandler: { httpsAgent: new Agent(this.agentOptions) } });
    return this._client;
  }
}
