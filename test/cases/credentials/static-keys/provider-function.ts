import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: async () => ({
    accessKeyId: 'AKIAICEBERGICEBERG26',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: 'Iceberg/Glacier+Moraine/Crevasse+Serac34',
  }),
});
