import { S3Client } from '@aws-sdk/client-s3';

process.env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/process-verification-disabled
export const s3 = new S3Client({ region: 'eu-central-1' });
