import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { TlsPolicy } from '../security/tls-policy';

export class ArchiveStore {
  static #instance?: ArchiveStore;

  private constructor(readonly client: S3Client) {}

  static get instance(): ArchiveStore {
    const httpsAgent = new Agent({ rejectUnauthorized: TlsPolicy.strict().verifies });
    ArchiveStore.#instance ??= new ArchiveStore(new S3Client({ requestHandler: { httpsAgent } }));
    return ArchiveStore.#instance;
  }
}
