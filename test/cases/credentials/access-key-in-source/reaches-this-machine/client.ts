import { S3Client } from '@aws-sdk/client-s3';
import { id, secret } from './settings';

export const s3 = new S3Client({
  region: 'eu-west-1',
  endpoint: 'http://localhost:4566',
  credentials: { accessKeyId: id, secretAccessKey: secret },
});
