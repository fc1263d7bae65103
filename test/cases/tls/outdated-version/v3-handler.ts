import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  minVersion: 'TLSv1', // the scanners of the archive room
//^^^^^^^^^^^^^^^^^^^ tls/outdated-version [warning] -- accepts TLS 1.0 and TLS 1.1 | path: 7 > 5 > 11
});

export const s3 = new S3Client({
  region: 'eu-north-1',
  requestHandler: new NodeHttpHandler({ httpsAgent, connectionTimeout: 3_000 }),
});
