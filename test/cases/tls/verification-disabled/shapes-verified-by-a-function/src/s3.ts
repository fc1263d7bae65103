import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { isLive } from './stage';

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: new Agent({
      rejectUnauthorized: isLive(),
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled [info] | when: STAGE
    }),
  },
});
