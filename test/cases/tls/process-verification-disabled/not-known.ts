import { S3Client } from '@aws-sdk/client-s3';

process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.argv[2];
process.env.NODE_TLS_REJECT_UNAUTHORIZED = process.env.VERIFY;
export const s3 = new S3Client({ region: 'eu-central-1' });
