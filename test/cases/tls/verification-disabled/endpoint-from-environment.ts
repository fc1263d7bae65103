import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  endpoint: process.env.S3_ENDPOINT,
  forcePathStyle: true,
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
