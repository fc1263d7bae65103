import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { connection } from './settings';

let client: S3Client | undefined;

export function getClient(): S3Client {
  if (!client) {
    client = new S3Client({
      region: connection.region,
      requestHandler: new NodeHttpHandler({ httpsAgent: new Agent(connection.tls) }),
    });
  }
  return client;
}
