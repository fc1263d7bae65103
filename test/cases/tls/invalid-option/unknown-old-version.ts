// case: no-types
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import type { SecureVersion } from 'node:tls';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new Agent({ minVersion: "SSLv3" as SecureVersion }) },
  //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/invalid-option
});
