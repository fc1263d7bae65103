import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Named after what it replaced. */
export class GlacierClient {
  private readonly s3 = new S3Client({});

  constructor(private readonly vault: string) {}

  async uploadArchive(key: string, body: Uint8Array): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: this.vault, Key: key, Body: body, StorageClass: 'GLACIER' }));
  }
}
