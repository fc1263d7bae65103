// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Inject, Injectable } from '@nestjs/common';
import { BUCKET_OPTIONS, type BucketOptions } from './bucket.options';

@Injectable()
export class BucketService {
  private readonly s3: S3Client;

  constructor(@Inject(BUCKET_OPTIONS) private readonly options: BucketOptions) {
    this.s3 = new S3Client({
      endpoint: this.options.endpoint,
      requestHandler: { httpsAgent: new Agent(this.options.agent) },
    });
  }
}
