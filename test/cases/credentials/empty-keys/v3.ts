import { S3Client } from '@aws-sdk/client-s3';

export const object = new S3Client({ region: 'eu-west-1', credentials: { accessKeyId: '', secretAccessKey: '' } });
//                                                                       ^^^^^^^^^^^^^^^ credentials/empty-keys [error] -- no request of this S3 client
const credentials = { accessKeyId: '', secretAccessKey: '' };
//                    ^^^^^^^^^^^^^^^ credentials/empty-keys [error]
export const named = new S3Client({ region: 'eu-west-1', credentials });
export const half = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: String(process.env.KEY), secretAccessKey: '' },
//                                                     ^^^^^^^^^^^^^^^^^^^ credentials/empty-keys [error]
});
