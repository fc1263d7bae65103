import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  maxVersion: 'TLSv1.1',
//^^^^^^^^^^^^^^^^^^^^^ tls/modern-version-excluded [error] -- No version of TLS is left
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
