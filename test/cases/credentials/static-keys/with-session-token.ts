import { S3Client } from '@aws-sdk/client-s3';

// Pasted from a console session on a Friday: short-lived, yet keys in source all the same.
export const s3 = new S3Client({
  credentials: {
    accessKeyId: 'ASIAMORAINEMORAINE46',
    //           ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys
    secretAccessKey: 'Moraine/Crevasse+Serac/Firn+Nunatak/Es36',
    sessionToken: 'IQoJb3JpZ2luX2VjEMadeUpTokenWithoutAnyWorth',
  },
});
