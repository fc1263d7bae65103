import { S3Client } from '@aws-sdk/client-s3';

const credentials = { accessKeyId: 'AKIAGLACIERGLACIER32', secretAccessKey: 'Glacier+Moraine/Crevasse+Serac/Firn+Nu11' };
//                                 ^^^^^^^^^^^^^^^^^^^^^^ credentials/static-keys

export const s3 = new S3Client({ credentials });
