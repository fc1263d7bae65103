import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// TLS 1.3 has no such curve, and Node.js gives up before the handshake.
const httpsAgent = new Agent({
  keepAlive: true,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
