import type { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export class ClientPool {
  private readonly clients = new Map<string, S3Client>();

  constructor(private readonly httpsAgent: Agent) {}

  get(region: string): S3Client {
    const known = this.clients.get(region);
    if (known) return known;
    const client = new S3Client({ region, requestHandler: new NodeHttpHandler({ httpsAgent: this.httpsAgent }) });
    this.clients.set(region, client);
    return client;
  }
}
