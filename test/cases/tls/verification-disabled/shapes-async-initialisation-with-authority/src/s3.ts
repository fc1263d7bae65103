import { S3Client } from '@aws-sdk/client-s3';
import { createHandler } from './handler';

let pending: Promise<S3Client> | undefined;

export function s3(): Promise<S3Client> {
  pending ??= createHandler('/etc/pki/corp.pem').then((requestHandler) => new S3Client({ requestHandler }));
  return pending;
}
