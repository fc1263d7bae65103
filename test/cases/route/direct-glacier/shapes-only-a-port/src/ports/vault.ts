import type { GlacierClient } from '@aws-sdk/client-glacier';

export interface VaultPort {
  readonly client: Pick<GlacierClient, 'send' | 'destroy'>;
}
