import { S3Client } from '@aws-sdk/client-s3';

// glacier-guard-ignore-next-line tls/verification-disabled -- the lab's S3 had no certificate then
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused [info]
export const s3 = new S3Client({ region: 'eu-west-1' });
