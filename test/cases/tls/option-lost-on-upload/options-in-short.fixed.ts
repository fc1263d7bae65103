import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';

export const s3 = new S3Client({
  region: 'eu-west-1',
  requestHandler: {
    requestTimeout: 30_000,
    httpsAgent: new Agent({ keepAlive: true, maxSockets: 50, ca: readFileSync('/etc/ssl/corp.pem') }),
  },
});
