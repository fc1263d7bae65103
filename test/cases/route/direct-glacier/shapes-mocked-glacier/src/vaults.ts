// case: no-types
import type { GlacierClient } from '@aws-sdk/client-glacier';

export class Vaults {
  constructor(private readonly client: Pick<GlacierClient, 'send'>) {}

  close = () => this.client;
}
