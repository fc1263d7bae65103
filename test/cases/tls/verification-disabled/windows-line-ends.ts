// case: crlf
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({
  rejectUnauthorized: false,
//^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  keepAlive: true,
});

export const s3 = new S3Client({ requestHandler: { httpsAgent: agent } });
