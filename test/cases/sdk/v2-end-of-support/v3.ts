import { S3, S3Client } from '@aws-sdk/client-s3';

export const clients = [new S3({}), new S3Client({})];
