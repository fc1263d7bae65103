import { GlacierClient as Vaults, ListVaultsCommand } from '@aws-sdk/client-glacier';

export async function vaultNames(): Promise<string[]> {
  const vaults = new Vaults({});
  //             ^^^^^^^^^^^^^^ route/direct-glacier
  const { VaultList = [] } = await vaults.send(new ListVaultsCommand({ accountId: '-' }));
  return VaultList.flatMap(({ VaultName }) => VaultName ?? []);
}
