import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  minVersion: 'TLSv1.2', // the scanners of the archive room
});

export const s3 = new S3Client({
  region: 'eu-north-1',
  requestHandler: new NodeHttpHandler({ httpsAgent, connectionTimeout: 3_000 }),
});
