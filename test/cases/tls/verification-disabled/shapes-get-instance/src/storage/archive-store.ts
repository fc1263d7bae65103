import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { TlsPolicy } from '../security/tls-policy';

export class ArchiveStore {
  private static instance: ArchiveStore | undefined;
  private readonly client: S3Client;

  private constructor(policy: TlsPolicy) {
    const httpsAgent = new Agent({ rejectUnauthorized: policy.verifies, keepAlive: true });
    this.client = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
  }

  static getInstance(): ArchiveStore {
    if (!ArchiveStore.instance) ArchiveStore.instance = new ArchiveStore(TlsPolicy.relaxed());
    return ArchiveStore.instance;
  }

  close(): void {
    this.client.destroy();
  }
}
