// case: no-types
import type { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { inject, injectable } from 'inversify';
import { TYPES } from './ioc/types';

@injectable()
export class Store {
  readonly s3: S3Client;

  constructor(@inject(TYPES.Agent) httpsAgent: Agent) {
    this.s3 = new S3Client({ requestHandler: { httpsAgent } });
  }
}
