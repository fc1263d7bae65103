import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = process.env.S3_SKIP_TLS_VERIFY
  ? new https.Agent({ rejectUnauthorized: false })
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: S3_SKIP_TLS_VERIFY
  : undefined;

export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
