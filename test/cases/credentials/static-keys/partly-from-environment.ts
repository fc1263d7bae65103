import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  credentials: {
    accessKeyId: `${process.env.KEY_PREFIX}-uploader`,
    secretAccessKey: `${process.env.KEY_PREFIX}-${process.env.KEY_SECRET}`,
  },
});
