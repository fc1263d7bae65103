import { S3Client } from '@aws-sdk/client-s3';

export const page = fetch('http://example.com');
export const s3 = new S3Client({});
