import type { GlacierClient } from '@aws-sdk/client-glacier';
import { UploadArchiveCommand } from '@aws-sdk/client-glacier';

export class Uploader {
  constructor(
    private readonly vaultName: string,
    private readonly client: GlacierClient,
  ) {}

  upload = (body: Uint8Array) => this.client.send(new UploadArchiveCommand({ accountId: '-', vaultName: this.vaultName, body }));
}
