import { S3Client } from '@aws-sdk/client-s3';

const off = '0';
//          ^^^ tls/process-verification-disabled
process.env.NODE_TLS_REJECT_UNAUTHORIZED = off;
export const s3 = new S3Client({ region: 'eu-central-1' });
