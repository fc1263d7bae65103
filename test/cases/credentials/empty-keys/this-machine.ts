import { S3Client } from '@aws-sdk/client-s3';

export const local = new S3Client({
  endpoint: 'http://localhost:9000',
  credentials: { accessKeyId: '', secretAccessKey: '' },
});
