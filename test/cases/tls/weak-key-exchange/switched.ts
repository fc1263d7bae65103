import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const legacy = process.env.LEGACY === '1';
const httpsAgent = new Agent({ minDHSize: legacy ? 1024 : 3072 });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-key-exchange | when: legacy

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
