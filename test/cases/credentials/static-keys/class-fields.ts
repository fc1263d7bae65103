import { S3Client } from '@aws-sdk/client-s3';

export class LegacyArchive {
  private readonly accessKeyId = 'AKIACREVASSECREVAS56';
  //                             ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  private readonly secretAccessKey = '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';
  readonly client: S3Client;

  constructor() {
    this.client = new S3Client({
      credentials: { accessKeyId: this.accessKeyId, secretAccessKey: this.secretAccessKey },
    });
  }
}
