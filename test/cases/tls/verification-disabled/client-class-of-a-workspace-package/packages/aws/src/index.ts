import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

export class TarnClient extends S3Client {
  constructor(config: S3ClientConfig = {}) {
    super({ maxAttempts: 5, ...config });
  }
}
