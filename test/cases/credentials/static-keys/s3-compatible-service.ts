import { S3Client } from '@aws-sdk/client-s3';

// Another vendor's keys have another form, and are keys.
export const r2 = new S3Client({
  region: 'auto',
  endpoint: 'https://7d1f.r2.cloudflarestorage.com',
  credentials: {
    accessKeyId: '1ceb3rg0f1ceb3rg1ceb3rg0f1ceb3rg',
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: 'm0ra1ne0f1ceb3rgm0ra1ne0f1ceb3rgm0ra1ne0f1ceb3rgm0ra1ne0f1ceb3rg',
  },
});
