import { S3Client } from '@aws-sdk/client-s3';
import { AWS_KEY, AWS_SECRET } from './constants';

export const avatars = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: AWS_KEY, secretAccessKey: AWS_SECRET },
});
