import { S3Client } from '@aws-sdk/client-s3';

if (process.env.STAGE === 'test') {
}
export const s3 = new S3Client({ region: 'eu-central-1' });
