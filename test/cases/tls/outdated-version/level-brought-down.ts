// case: node=24
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({
  minVersion: 'TLSv1',
//^^^^^^^^^^^^^^^^^^^ tls/outdated-version [warning]
  ciphers: 'DEFAULT:@SECLEVEL=0',
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-cipher
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
