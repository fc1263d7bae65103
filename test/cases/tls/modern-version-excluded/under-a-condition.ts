import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  ...(process.env.OLD_PROXY ? { secureProtocol: 'TLSv1_method' } : {}),
  //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/modern-version-excluded | when: OLD_PROXY
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
