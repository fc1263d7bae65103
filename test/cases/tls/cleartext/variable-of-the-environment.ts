import { S3Client } from '@aws-sdk/client-s3';

process.env.AWS_ENDPOINT_URL = 'http://minio.example.com';
// @1-58 tls/cleartext
export const s3 = new S3Client({});
