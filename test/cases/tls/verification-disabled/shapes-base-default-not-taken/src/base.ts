import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export abstract class Base {
  readonly s3: S3Client;

  protected constructor(verify = false) {
    this.s3 = new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) } });
  }
}
