import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const options = { ca: readFileSync('/etc/ssl/corp.pem') };

export const s3 = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
export const archive = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ minVersion: 'TLSv1.2' }) }),
});
