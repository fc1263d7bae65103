import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/invalid-cipher-list
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
