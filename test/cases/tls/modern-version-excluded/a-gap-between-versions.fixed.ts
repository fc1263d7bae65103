import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Where TLS 1.1 is missing in between, OpenSSL offers TLS 1.0 alone.
const httpsAgent = new Agent({
  minVersion: 'TLSv1.2',
  secureOptions: constants.SSL_OP_NO_TLSv1_1,
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
