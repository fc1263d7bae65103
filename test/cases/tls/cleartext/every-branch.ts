import { S3Client } from '@aws-sdk/client-s3';

declare const flag: boolean;
const host = flag ? 'http://minio.example.com' : 'http://s3.eu-west-1.amazonaws.com';
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/cleartext | when: flag
export const s3 = new S3Client({ endpoint: host });
