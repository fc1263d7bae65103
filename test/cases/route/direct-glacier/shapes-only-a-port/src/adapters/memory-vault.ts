import type { VaultPort } from '../ports/vault';

export class MemoryVault implements VaultPort {
  readonly client = { send: async () => ({ $metadata: {} }), destroy: () => undefined } as never;
}
