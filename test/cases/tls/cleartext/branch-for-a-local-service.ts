import { S3Client } from '@aws-sdk/client-s3';

export function connect(): S3Client {
  if (process.env.LOCALSTACK_HOSTNAME) {
    const endpoint = `http://${process.env.LOCALSTACK_HOSTNAME}:${process.env.EDGE_PORT || 4566}`;
    return new S3Client({ endpoint, forcePathStyle: true });
  }
  return new S3Client({});
}
