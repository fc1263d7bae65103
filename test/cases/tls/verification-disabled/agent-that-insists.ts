import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

class StrictAgent extends Agent {
  constructor(options: AgentOptions) {
    super({ ...options, rejectUnauthorized: true });
  }
}

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new StrictAgent({ keepAlive: true, rejectUnauthorized: false }) },
});
