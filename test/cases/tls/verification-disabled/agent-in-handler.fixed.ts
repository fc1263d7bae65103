import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const s3 = new S3Client({
  region: 'eu-central-1',
  requestHandler: new NodeHttpHandler({
    connectionTimeout: 3_000,
    httpsAgent: new https.Agent({
      keepAlive: true,
      maxSockets: 64,
    }),
  }),
});
