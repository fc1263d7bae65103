import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  secureProtocol: 'TLS_method',
  secureOptions: constants.SSL_OP_NO_TLSv1 | constants.SSL_OP_NO_TLSv1_1,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
