import { S3Client } from '@aws-sdk/client-s3';
import { isLocal } from './stage';

export const s3 = new S3Client({
  region: 'eu-west-1',
  endpoint: isLocal ? 'http://localhost:9000' : undefined,
  forcePathStyle: isLocal,
  credentials: isLocal ? { accessKeyId: 'AKIARILLRILLRILLRI42', secretAccessKey: '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' } : undefined,
});
