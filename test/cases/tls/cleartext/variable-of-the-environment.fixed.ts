import { S3Client } from '@aws-sdk/client-s3';

process.env.AWS_ENDPOINT_URL = 'https://minio.example.com';
export const s3 = new S3Client({});
