import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT, // "unsafe legacy renegotiation disabled"
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation -- connects to servers without secure renegotiation
});

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
