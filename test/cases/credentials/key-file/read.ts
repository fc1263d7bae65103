import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';

const keys = JSON.parse(readFileSync('glacier-keys.json', 'utf8'));

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: {
    accessKeyId: keys.id,
//  ^^^^^^^^^^^^^^^^^^^^ credentials/key-file [warning] -- read from `glacier-keys.json` | path: 9 > 6
    secretAccessKey: keys.secret,
  },
});
