import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { config } from './config';

export const s3 = new S3Client({
  region: config.region,
  requestHandler: { httpsAgent: new https.Agent({ rejectUnauthorized: !config.insecure }) },
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: `.env` sets `S3_INSECURE` to `True`
});
