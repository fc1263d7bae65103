import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** Other archives bring settings of their own, so nobody can know from here how safe this client is. */
export function visitingClient(settings: S3ClientConfig): S3Client {
  return new S3Client({ maxAttempts: 5, ...settings });
}
