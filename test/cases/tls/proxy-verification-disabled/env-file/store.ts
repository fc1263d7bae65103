import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const egress = process.env.EGRESS as string;

export const s3 = new S3Client({
  requestHandler: { httpsAgent: new HttpsProxyAgent(egress, { rejectUnauthorized: false }) },
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/proxy-verification-disabled | when: `.env` sets `EGRESS`
});
