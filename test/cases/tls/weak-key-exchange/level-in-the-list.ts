// case: node=24
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// The level in the list is lower than that of Node.js 24, and lets the second curve in again.
const httpsAgent = new Agent({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:@SECLEVEL=1', ecdhCurve: 'X25519:prime192v1' });
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-key-exchange

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
