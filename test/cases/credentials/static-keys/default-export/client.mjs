import { S3Client } from '@aws-sdk/client-s3';
import keys from './config.mjs';

export const client = new S3Client({
  region: 'eu-west-3',
  credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
});
