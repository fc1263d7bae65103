import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const anyName = process.env.ANY_NAME === '1';

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: new Agent({ keepAlive: true, ...(anyName && { checkServerIdentity: () => undefined }) }),
    //                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hostname-check-disabled | when: anyName
  },
});
