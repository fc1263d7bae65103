import { S3Client } from '@aws-sdk/client-s3';

import { fromEnv } from '@aws-sdk/credential-providers';

if (!process.env.AWS_ACCESS_KEY_ID || !process.env.AWS_SECRET_ACCESS_KEY) throw new Error('no credentials');
export const s3 = new S3Client({ region: 'eu-west-1' });
export const env = new S3Client({ region: 'eu-west-1', credentials: fromEnv() });
export const keys = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
