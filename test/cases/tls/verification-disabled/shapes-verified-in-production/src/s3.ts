import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: new Agent({
      rejectUnauthorized: config.isProduction,
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled [info] | when: NODE_ENV
    }),
  },
});
