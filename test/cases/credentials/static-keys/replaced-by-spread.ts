import { S3Client } from '@aws-sdk/client-s3';
import { fromEnv } from '@aws-sdk/credential-providers';

const sample = { region: 'eu-west-1', credentials: { accessKeyId: 'made-up', secretAccessKey: 'made up' } };
const actual = { credentials: fromEnv() };

export const s3 = new S3Client({ ...sample, ...actual });
