import { env } from 'node:process';
import { S3Client } from '@aws-sdk/client-s3';

env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
// @1-39 tls/process-verification-disabled
const variables = process.env;
variables.NODE_TLS_REJECT_UNAUTHORIZED = '0';
// @1-45 tls/process-verification-disabled
export const s3 = new S3Client({ region: 'eu-central-1' });
