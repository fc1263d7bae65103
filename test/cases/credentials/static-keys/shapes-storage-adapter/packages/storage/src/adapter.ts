import { S3Client } from '@aws-sdk/client-s3';

export interface AdapterOptions {
  readonly bucket: string;
  readonly key: string;
  readonly secret: string;
  readonly token?: string;
}

export class S3Adapter {
  private readonly client: S3Client;

  constructor({ key, secret, token }: AdapterOptions) {
    this.client = new S3Client({
      credentials: { accessKeyId: key, secretAccessKey: secret, ...(token && { sessionToken: token }) },
    });
  }
}
