import { S3Client } from '@aws-sdk/client-s3';
import { keys } from './env';

export const s3 = new S3Client({ credentials: keys });
