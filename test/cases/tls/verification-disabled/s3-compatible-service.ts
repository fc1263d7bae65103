import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// Another vendor's service far away deserves the same care as AWS.
export const r2 = new S3Client({
  region: 'auto',
  endpoint: 'https://0f3c.r2.cloudflarestorage.com',
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
