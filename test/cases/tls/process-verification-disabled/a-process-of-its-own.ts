import { S3Client } from '@aws-sdk/client-s3';

const process = { env: { NODE_TLS_REJECT_UNAUTHORIZED: '' } };
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
export const s3 = new S3Client({ region: 'eu-central-1' });
