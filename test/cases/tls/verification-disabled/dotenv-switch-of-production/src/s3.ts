import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new Agent({ rejectUnauthorized: process.env.TLS_VERIFY !== 'false' });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: `.env.production` sets `TLS_VERIFY` to `false`

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
