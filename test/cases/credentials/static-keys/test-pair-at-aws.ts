import { S3Client } from '@aws-sdk/client-s3';

// Everybody's test keys, and nothing that keeps them on this machine: they go to AWS.
export const s3 = new S3Client({
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  //                          ^^^^^^ credentials/static-keys [info]
});
