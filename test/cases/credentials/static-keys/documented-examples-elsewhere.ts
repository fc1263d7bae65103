import { S3Client } from '@aws-sdk/client-s3';

export const replica = new S3Client({
  region: 'us-east-1',
  endpoint: 'https://objects.archive-lab.example',
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
});
