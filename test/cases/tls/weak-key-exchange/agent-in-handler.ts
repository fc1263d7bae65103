import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  minDHSize: 768, // the old appliance
//^^^^^^^^^^^^^^ tls/weak-key-exchange -- groups of 768 bits
});

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
