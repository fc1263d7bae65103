import { S3Client } from '@aws-sdk/client-s3';

const insecure = false;
if (insecure) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
export const s3 = new S3Client({ region: 'eu-central-1' });
