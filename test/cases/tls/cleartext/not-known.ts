import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ endpoint: process.env.STORE });
export function connect(endpoint: string): S3Client {
  return new S3Client({ endpoint });
}
