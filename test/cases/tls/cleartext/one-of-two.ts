import { S3Client } from '@aws-sdk/client-s3';

const endpoint = process.env.STAGE === 'test' ? 'http://minio.example.com' : undefined;
export const s3 = new S3Client({ endpoint });
