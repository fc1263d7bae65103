import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { Defaults } from './defaults';

export class Store {
  private readonly httpsAgent = new Agent(Defaults.agent);
  readonly client = new S3Client({ requestHandler: { httpsAgent: this.httpsAgent } });
}
