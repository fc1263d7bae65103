// case: no-types
import type { Agent } from 'node:https';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { inject, injectable } from 'inversify';
import { TYPES } from '../ioc/types';

@injectable()
export class LedgerStore {
  private readonly s3: S3Client;

  constructor(@inject(TYPES.Agent) httpsAgent: Agent) {
    this.s3 = new S3Client({ requestHandler: { httpsAgent } });
  }

  async append(key: string, line: string): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: 'ledger', Key: key, Body: line }));
  }
}
