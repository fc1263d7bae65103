import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const httpsAgent = new Agent({ rejectUnauthorized: process.env.TLS_VERIFY !== 'false' });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled [info] | when: TLS_VERIFY

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
