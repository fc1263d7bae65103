import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

const inCloud = process.env.AWS_EXECUTION_ENV !== undefined;
const credentials: S3ClientConfig['credentials'] = undefined;

export const s3 = new S3Client({ region: 'eu-west-1', ...(inCloud ? {} : { maxAttempts: 1 }), credentials });
