// case: no-types
import type { S3Client } from '@aws-sdk/client-s3';
import { InjectS3 } from './inject-s3';

export class Gallery {
  @InjectS3({ credentials: { accessKeyId: 'AKIATARNLETTARNLET42', secretAccessKey: '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' } })
  //                                      ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  private readonly s3!: S3Client;
}
