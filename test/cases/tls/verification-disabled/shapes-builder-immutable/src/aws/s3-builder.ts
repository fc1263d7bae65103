import { Agent } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

export class S3Builder {
  private constructor(private readonly config: S3ClientConfig) {}

  static create(): S3Builder {
    return new S3Builder({ maxAttempts: 2 });
  }

  with(part: S3ClientConfig): S3Builder {
    return new S3Builder({ ...this.config, ...part });
  }

  build(): S3Client {
    return new S3Client(this.config);
  }
}
