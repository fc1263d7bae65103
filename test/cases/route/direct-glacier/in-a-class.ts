import { DeleteArchiveCommand, GlacierClient } from '@aws-sdk/client-glacier';

export class VaultSweeper {
  private readonly client = new GlacierClient({ region: 'eu-central-1' });
  //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier

  constructor(private readonly vaultName: string) {}

  async remove(archiveId: string): Promise<void> {
    await this.client.send(
      new DeleteArchiveCommand({ accountId: '-', vaultName: this.vaultName, archiveId }),
    );
  }
}
