import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { S3 } from 'aws-sdk';

const options: S3ClientConfig & { bucket: string; prefix: string; stage?: string } = {
  region: 'eu-west-1',
  forcePathStyle: true,
  maxAttempts: 3,
  bucket: 'moraine',
  prefix: 'archive',
};
export const v3 = new S3Client(options);
export const v2 = new S3({ region: 'eu-west-1', s3ForcePathStyle: true, maxRetries: 2, signatureVersion: 'v4' });
export const none = new S3Client({ region: 'eu-west-1' });
