import { S3Client } from '@aws-sdk/client-s3';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
// @1-47 tls/process-verification-disabled
export const s3 = new S3Client({ region: 'eu-central-1' });
