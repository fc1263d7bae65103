import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { env } from './env';

export const store = new S3Client({
  requestHandler: {
    httpsAgent: new Agent({
      rejectUnauthorized: env.verifyStore,
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled [info] | when: VERIFY_STORE
    }),
  },
});
