// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { identity } from './provider';

export const s3 = new S3Client({ credentials: identity });
