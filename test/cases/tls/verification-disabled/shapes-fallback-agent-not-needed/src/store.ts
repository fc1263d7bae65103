import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const lenient = (): Agent => new Agent({ rejectUnauthorized: false });

export class Store {
  readonly s3: S3Client;

  constructor(options: { readonly agent?: Agent } = {}) {
    this.s3 = new S3Client({ requestHandler: { httpsAgent: options.agent ?? lenient() } });
  }
}
