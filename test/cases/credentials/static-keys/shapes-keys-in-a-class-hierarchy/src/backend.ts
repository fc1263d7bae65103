import { S3Client } from '@aws-sdk/client-s3';

export abstract class Backend {
  protected abstract keys(): { id: string; secret: string } | undefined;

  connect(): S3Client {
    const keys = this.keys();
    return new S3Client(keys ? { credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret } } : {});
  }
}
