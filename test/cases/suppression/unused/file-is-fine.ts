/* glacier-guard-ignore-file route/direct-glacier -- the vaults are being emptied */
//                           ^^^^^^^^^^^^^^^^^^^^ suppression/unused
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({});
