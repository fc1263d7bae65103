import { S3Client } from '@aws-sdk/client-s3';

const address = 'http://storage.example.com:9000';
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/cleartext
export const s3 = new S3Client({ endpoint: address, forcePathStyle: true });
