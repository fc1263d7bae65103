import { S3Client } from '@aws-sdk/client-s3';
import { keysOf } from './credentials';

export const live = new S3Client({ credentials: keysOf('live') });
