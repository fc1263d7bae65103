import { S3Client } from '@aws-sdk/client-s3';

Object.assign(process.env, { AWS_REGION: 'eu-central-1' });
export const s3 = new S3Client({});
