import { Agent } from 'node:https';
import { PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { Storage } from './storage';

export class S3Storage implements Storage {
  private readonly client: S3Client;

  constructor({ verify, ...config }: S3ClientConfig & { verify: boolean }) {
    const httpsAgent = new Agent({ rejectUnauthorized: verify });
    this.client = new S3Client({ ...config, requestHandler: { httpsAgent } });
  }

  async save(name: string, data: Uint8Array): Promise<void> {
    await this.client.send(new PutObjectCommand({ Bucket: 'desk', Key: name, Body: data }));
  }
}
