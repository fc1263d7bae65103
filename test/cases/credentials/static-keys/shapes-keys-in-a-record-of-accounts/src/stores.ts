import { S3Client } from '@aws-sdk/client-s3';
import { accounts } from './accounts';

export const stores: Record<string, S3Client> = {};

for (const { bucket, keys } of accounts) {
  stores[bucket] = new S3Client({ region: 'eu-west-1', credentials: keys });
}
