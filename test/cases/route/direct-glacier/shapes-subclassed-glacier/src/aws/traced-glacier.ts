import { GlacierClient, type GlacierClientConfig } from '@aws-sdk/client-glacier';

export class TracedGlacier extends GlacierClient {
  constructor(config: GlacierClientConfig = {}) {
    super({ ...config, logger: console });
  }
}
