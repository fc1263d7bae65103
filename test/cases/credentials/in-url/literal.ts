import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ region: 'eu-west-1' });
export const files = 's3://AKIAGLACIERGLACIER32:Glacier+Moraine@moraine/archive';
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credentials/in-url [error] -- a key pair
