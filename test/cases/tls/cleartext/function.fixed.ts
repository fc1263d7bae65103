import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ endpoint: async () => ({ url: new URL('https://s3.us-east-1.amazonaws.com') }) });
