import { HttpsAgent } from 'agentkeepalive';
import { S3Client } from '@aws-sdk/client-s3';

const keepaliveAgent = new HttpsAgent({
  maxSockets: 160,
  freeSocketTimeout: 15_000,
  rejectUnauthorized: false,
//^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});

export const s3 = new S3Client({ requestHandler: { httpsAgent: keepaliveAgent } });
