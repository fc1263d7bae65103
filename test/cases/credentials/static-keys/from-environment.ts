import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  credentials: {
    accessKeyId: process.env.ARCHIVE_KEY_ID ?? '',
    secretAccessKey: process.env.ARCHIVE_SECRET ?? '',
  },
});
