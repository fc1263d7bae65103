import { S3Client } from '@aws-sdk/client-s3';

export const byName = new S3Client({
  region: 'us-east-1',
  endpoint: 'http://localhost:9000',
  forcePathStyle: true,
  credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' },
});

// A single label is a neighbour in the same compose file.
export const inCompose = new S3Client({
  region: 'us-east-1',
  endpoint: 'http://minio:9000',
  forcePathStyle: true,
  credentials: { accessKeyId: 'ledger-dev', secretAccessKey: 'ledger-dev-secret-of-this-laptop' },
});
