import { S3Client } from '@aws-sdk/client-s3';

export class S3Adapter {
  readonly client = new S3Client({ region: 'eu-west-1' });
}
