import { S3Client } from '@aws-sdk/client-s3';

export function connect(): S3Client {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled
  return new S3Client({});
}
