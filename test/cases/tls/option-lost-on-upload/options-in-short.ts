import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  requestHandler: {
    requestTimeout: 30_000,
    httpsAgent: { ca: readFileSync('/etc/ssl/corp.pem') },
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-lost-on-upload [warning] -- go without `ca`
  },
});
