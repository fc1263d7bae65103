// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { env } from './env';
import { agent } from './net';

export const s3 = new S3Client({ endpoint: env.S3_ENDPOINT, requestHandler: { httpsAgent: agent } });
