import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: 'AKIANUNATAKNUNATAK27', secretAccessKey: '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' },
  //                          ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | fix: 2
});
