import { S3Client } from '@aws-sdk/client-s3';
import { tenants } from './tenants';

export const stores = new Map(
  tenants.map(({ name, keys }) => [name, new S3Client({ region: 'eu-north-1', credentials: keys })]),
);
