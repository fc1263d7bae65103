import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: {
    accessKeyId: 'AKIAICEBERGICEBERG22',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys [error]
    secretAccessKey: 'Iceberg/Glacier+Moraine/Crevasse+Serac10',
  },
  maxAttempts: 5,
});
