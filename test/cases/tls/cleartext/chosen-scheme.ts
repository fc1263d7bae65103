import { S3Client } from '@aws-sdk/client-s3';

const scheme = process.env.SECURE === 'no' ? 'http' : 'https';
export const s3 = new S3Client({ endpoint: `${scheme}://storage.example.com` });
