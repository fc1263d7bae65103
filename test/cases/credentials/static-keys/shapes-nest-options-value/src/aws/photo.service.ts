// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { Injectable } from '@nestjs/common';
import { AwsOptions } from './aws.options';

@Injectable()
export class PhotoService {
  private readonly s3: S3Client;

  constructor(options: AwsOptions) {
    this.s3 = new S3Client({ region: options.region, credentials: options.credentials });
  }
}
