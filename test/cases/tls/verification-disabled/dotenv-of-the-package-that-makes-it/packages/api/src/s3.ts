import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const verify = Boolean(Number(process.env.VERIFY));

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: verify }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: `.env.local` sets `VERIFY` to `0`
});
