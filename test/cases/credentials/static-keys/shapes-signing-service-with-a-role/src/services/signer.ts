import { S3Client } from '@aws-sdk/client-s3';
import type { SignerSettings } from '../settings';

export class Signer {
  readonly client: S3Client;

  constructor({ region, auth }: SignerSettings) {
    const credentials = auth === undefined ? undefined : { accessKeyId: auth.user, secretAccessKey: auth.pass };
    this.client = new S3Client({ region, credentials });
  }
}
