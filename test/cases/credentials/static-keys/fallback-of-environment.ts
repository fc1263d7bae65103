import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  region: process.env.AWS_REGION ?? 'eu-west-1',
  credentials: {
    accessKeyId: process.env.UPLOAD_KEY_ID ?? 'AKIACREVASSECREVAS54',
    //                                        ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys | when: UPLOAD_KEY_ID
    secretAccessKey: process.env.UPLOAD_SECRET ?? 'Crevasse+Serac/Firn+Nunatak/Esker+Drum25',
  },
});
