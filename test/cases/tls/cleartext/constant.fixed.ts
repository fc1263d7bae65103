import { S3Client } from '@aws-sdk/client-s3';

const address = 'https://storage.example.com:9000';
export const s3 = new S3Client({ endpoint: address, forcePathStyle: true });
