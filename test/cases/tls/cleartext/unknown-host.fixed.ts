import { S3Client } from '@aws-sdk/client-s3';

export function connect(address: string): S3Client {
  return new S3Client({ endpoint: 'https://' + address });
}
