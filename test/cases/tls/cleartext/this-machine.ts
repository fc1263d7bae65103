import { S3Client } from '@aws-sdk/client-s3';

export const all = [
  new S3Client({ endpoint: 'http://localhost:4566' }),
  new S3Client({ endpoint: 'http://127.0.0.1:9000' }),
  new S3Client({ endpoint: 'http://minio:9000' }),
  new S3Client({ endpoint: 'http://s3.localhost.localstack.cloud:4566' }),
];
