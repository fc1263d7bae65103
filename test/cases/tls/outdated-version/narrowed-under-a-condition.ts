import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const { SSL_OP_NO_TLSv1, SSL_OP_NO_TLSv1_1 } = constants;
const httpsAgent = new Agent({
  minVersion: 'TLSv1',
//^^^^^^^^^^^^^^^^^^^ tls/outdated-version | when: `process.env.STRICT` does not hold
  ...(process.env.STRICT ? { secureOptions: SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 } : {}),
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
