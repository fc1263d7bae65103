import { Agent } from 'node:https';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

interface BlobStoreOptions {
  readonly bucket: string;
  readonly insecure?: boolean;
}

export class BlobStore {
  private client: S3Client | null = null;

  constructor(private readonly options: BlobStoreOptions) {}

  private getClient(): S3Client {
    if (this.client === null) this.client = new S3Client({ requestHandler: { httpsAgent: this.agent() } });
    return this.client;
  }

  private agent(): Agent {
    return new Agent({ rejectUnauthorized: !this.options.insecure });
  }

  async put(key: string, body: string): Promise<void> {
    await this.getClient().send(new PutObjectCommand({ Bucket: this.options.bucket, Key: key, Body: body }));
  }
}
