import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class Builder {
  private verifies = true;

  verify(verifies: boolean): this {
    this.verifies = verifies;
    return this;
  }

  build(): S3Client {
    return new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: this.verifies }) } });
  }
}
