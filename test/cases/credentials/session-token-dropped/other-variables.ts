import { S3Client } from '@aws-sdk/client-s3';

export const own = new S3Client({
  credentials: { accessKeyId: process.env.S3_ACCESS_KEY!, secretAccessKey: process.env.S3_SECRET_KEY! },
});
export const old = new S3Client({
  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY!, secretAccessKey: process.env.AWS_SECRET_KEY! },
});
export const mixed = new S3Client({
  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.ARCHIVE_SECRET! },
});
