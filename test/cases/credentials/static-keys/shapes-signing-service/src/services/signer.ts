import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SignerSettings } from '../settings';

export class Signer {
  private readonly client: S3Client;

  constructor({ region, auth }: SignerSettings) {
    this.client = new S3Client({ region, credentials: auth && { accessKeyId: auth.user, secretAccessKey: auth.pass } });
  }

  command = (Key: string) => ({ client: this.client, command: new GetObjectCommand({ Bucket: 'films', Key }) });
}
