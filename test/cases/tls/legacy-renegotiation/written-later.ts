import { constants } from 'node:crypto';
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export function makeStore(): S3Client {
  const httpsAgent = new Agent();
  httpsAgent.options.secureOptions = constants.SSL_OP_LEGACY_SERVER_CONNECT;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation
  return new S3Client({ requestHandler: { httpsAgent } });
}
