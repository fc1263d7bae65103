import { S3Client } from '@aws-sdk/client-s3';

export const object = new S3Client({ region: 'eu-west-1' });
export const named = new S3Client({ region: 'eu-west-1' });
export const half = new S3Client({
  region: 'eu-west-1',
});
