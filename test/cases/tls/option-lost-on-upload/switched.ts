import { S3Client } from '@aws-sdk/client-s3';

const strict = process.env.STRICT_TLS === '1';

export const s3 = new S3Client({
  requestHandler: { httpsAgent: strict ? { minVersion: 'TLSv1.3' } : { maxSockets: 200 } },
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/option-lost-on-upload | when: strict
});
