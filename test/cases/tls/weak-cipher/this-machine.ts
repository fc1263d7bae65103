import { S3Client } from '@aws-sdk/client-s3';
import { Agent } from 'node:https';

export const s3 = new S3Client({
  endpoint: 'https://localhost:4566',
  requestHandler: { httpsAgent: new Agent({ ciphers: 'DEFAULT:@SECLEVEL=0' }) },
});
