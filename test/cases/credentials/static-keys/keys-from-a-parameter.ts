import { S3Client } from '@aws-sdk/client-s3';

export class TenantStore {
  readonly client: S3Client;

  constructor(accessKeyId: string, secretAccessKey: string) {
    this.client = new S3Client({ credentials: { accessKeyId, secretAccessKey } });
  }
}
