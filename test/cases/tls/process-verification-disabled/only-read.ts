import { S3Client } from '@aws-sdk/client-s3';

const isOff = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
if (isOff) throw new Error('NODE_TLS_REJECT_UNAUTHORIZED=0 is not allowed');
export const s3 = new S3Client({ region: 'eu-central-1' });
