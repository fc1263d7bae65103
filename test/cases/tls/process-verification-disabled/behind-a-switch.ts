import { S3Client } from '@aws-sdk/client-s3';

if (process.env.STAGE === 'test') {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled | when: STAGE
}
export const s3 = new S3Client({ region: 'eu-central-1' });
