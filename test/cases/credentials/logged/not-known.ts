import { S3Client } from '@aws-sdk/client-s3';

export function make(credentials: { accessKeyId: string; secretAccessKey: string }): S3Client {
  console.log('making a client', credentials.accessKeyId.length);
  return new S3Client({ credentials });
}
export function masked(secret: string): string {
  console.log({ secretAccessKey: secret.replace(/./g, '*') });
  return secret;
}
