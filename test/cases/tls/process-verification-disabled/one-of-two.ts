import { S3Client } from '@aws-sdk/client-s3';

declare const insecure: boolean;
process.env.NODE_TLS_REJECT_UNAUTHORIZED = insecure ? '0' : '1';
// @1-64 tls/process-verification-disabled | when: insecure | fix: none
export const s3 = new S3Client({ region: 'eu-central-1' });
