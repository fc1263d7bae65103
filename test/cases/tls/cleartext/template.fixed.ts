import { S3Client } from '@aws-sdk/client-s3';

const region = process.env.AWS_REGION ?? 'eu-west-1';
export const s3 = new S3Client({ region, endpoint: `https://s3.${region}.amazonaws.com` });
