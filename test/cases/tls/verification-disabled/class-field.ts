import { Agent } from 'node:https';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export class ArchiveStore {
  private readonly agent = new Agent({ maxSockets: 20, rejectUnauthorized: false });
  //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  private readonly client: S3Client;

  constructor(private readonly bucket: string) {
    this.client = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: this.agent }) });
  }

  async put(key: string, body: Buffer): Promise<void> {
    await this.client.send(
      new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: body, StorageClass: 'DEEP_ARCHIVE' }),
    );
  }
}
