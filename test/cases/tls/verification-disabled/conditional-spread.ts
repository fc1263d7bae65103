import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const insecure = process.env.ALLOW_SELF_SIGNED === '1';

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: new Agent({ keepAlive: true, ...(insecure ? { rejectUnauthorized: false } : {}) }),
    //                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: insecure
  },
});
