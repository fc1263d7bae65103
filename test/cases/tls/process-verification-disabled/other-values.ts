import { S3Client } from '@aws-sdk/client-s3';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = 'false';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '';
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '00';
export const s3 = new S3Client({ region: 'eu-central-1' });
