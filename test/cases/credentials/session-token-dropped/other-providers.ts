import { S3Client } from '@aws-sdk/client-s3';

const credentials = {
  accessKeyId: process.env.AWS_ACCESS_KEY_ID!,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY!,
};
export const r2 = new S3Client({ endpoint: 'https://1a2b3c.r2.cloudflarestorage.com', credentials });
export const spaces = new S3Client({ endpoint: 'https://ams3.digitaloceanspaces.com', credentials });
export const local = new S3Client({ endpoint: 'http://localhost:4566', credentials });
export const set = new S3Client({ endpoint: process.env.S3_ENDPOINT, credentials });
