import { GlacierClient, ListVaultsCommand } from '@aws-sdk/client-glacier';
import { regions } from './regions';

export async function* vaults(): AsyncGenerator<string> {
  for (const region of regions) {
    const client = new GlacierClient({ region });
    //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
    const { VaultList = [] } = await client.send(new ListVaultsCommand({ accountId: '-' }));
    for (const { VaultARN } of VaultList) if (VaultARN) yield VaultARN;
  }
}
