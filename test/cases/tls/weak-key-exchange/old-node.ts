// case: node=14
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// Node.js 14 offers it beside TLS 1.3; later ones refuse the option.
const httpsAgent = new Agent({ ecdhCurve: 'prime192v1' });
//                             ^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-key-exchange

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
