import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export abstract class Base {
  protected verify = true;
  readonly s3: S3Client;

  constructor() {
    this.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: this.verify }) } });
  }
}
