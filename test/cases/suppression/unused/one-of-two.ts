import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  requestHandler: {
    // glacier-guard-ignore-next-line tls/verification-disabled, credentials/static-keys -- the lab's own S3
    //                                                           ^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
    httpsAgent: new Agent({ rejectUnauthorized: false }),
  },
});
