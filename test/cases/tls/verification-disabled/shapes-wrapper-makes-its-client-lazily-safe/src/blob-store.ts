import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export class BlobStore {
  private client?: S3Client;

  constructor(private readonly options: { readonly bucket: string; readonly insecure?: boolean }) {}

  connect(): S3Client {
    const rejectUnauthorized = !this.options.insecure;
    return (this.client ??= new S3Client({ requestHandler: { httpsAgent: new Agent({ rejectUnauthorized }) } }));
  }
}
