// case: no-types
import { GlacierClient, ListVaultsCommand } from '@aws-sdk/client-glacier';
import { Injectable } from '@nestjs/common';

@Injectable()
export class VaultService {
  constructor(private readonly glacier: GlacierClient) {}

  vaults() {
    return this.glacier.send(new ListVaultsCommand({ accountId: '-' }));
  }
}
