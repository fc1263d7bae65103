import { S3Client } from '@aws-sdk/client-s3';

// The id alone is worth nothing; the secret is what must not stand here.
export const s3 = new S3Client({
  credentials: {
    accessKeyId: process.env.BACKUP_KEY_ID!,
    secretAccessKey: 'Moraine/Crevasse+Serac/Firn+Nunatak/Es24',
    //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
  },
});
