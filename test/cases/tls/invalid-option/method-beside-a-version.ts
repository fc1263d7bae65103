import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  keepAlive: true,
  secureProtocol: 'TLSv1_2_method',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/invalid-option -- beside a version (ERR_TLS_PROTOCOL_VERSION_CONFLICT)
  minVersion: 'TLSv1.2',
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
