import { S3Client } from '@aws-sdk/client-s3';
import { address } from './address';

export const s3 = new S3Client({ endpoint: address });
