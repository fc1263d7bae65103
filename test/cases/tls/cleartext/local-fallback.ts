import { S3Client } from '@aws-sdk/client-s3';

const endpoint = process.env.S3_ENDPOINT ?? 'http://localhost:9000';
export const s3 = new S3Client({ endpoint });
