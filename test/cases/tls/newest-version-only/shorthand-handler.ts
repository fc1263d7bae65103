import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  endpoint: 'https://reports.mrap.accesspoint.s3-global.amazonaws.com',
  requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.3' }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^ tls/newest-version-only -- a multi-region access point
});
