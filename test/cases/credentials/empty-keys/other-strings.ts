import { S3Client } from '@aws-sdk/client-s3';

export const none = new S3Client({ region: '', credentials: undefined });
export const form = { accessKeyId: '', secretAccessKey: '' };
export const set = new S3Client({
  credentials: { accessKeyId: String(process.env.KEY), secretAccessKey: String(process.env.SECRET), sessionToken: '' },
});
