import { Agent, type AgentOptions } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

class PooledAgent extends Agent {
  constructor(options: AgentOptions = {}) {
    super({ keepAlive: true, ...options });
  }
}

class LooseAgent extends PooledAgent {
  constructor() {
    super({ rejectUnauthorized: false });
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  }
}

class ArchiveClient extends S3Client {}

class NightlyClient extends ArchiveClient {
  constructor(config: S3ClientConfig) {
    super({ ...config, requestHandler: { httpsAgent: new LooseAgent() } });
  }
}

export const nightly = new NightlyClient({ region: 'eu-south-1' });
export const daily = new ArchiveClient({ requestHandler: { httpsAgent: new PooledAgent() } });
