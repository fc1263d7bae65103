import { S3Client } from '@aws-sdk/client-s3';
import keys from './keys.json';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: keys.archive,
//^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/key-file -- read from `keys.json` | path: keys.json:2 > 4
});
