import { SSL_OP_ALL, SSL_OP_NO_TLSv1 } from 'node:constants';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({
  requestHandler: {
    httpsAgent: {
      secureOptions: SSL_OP_ALL | SSL_OP_NO_TLSv1,
    },
  },
});
