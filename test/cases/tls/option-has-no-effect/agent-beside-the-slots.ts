import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ ciphers: 'ECDHE+AESGCM:TLS_AES_256_GCM_SHA384' });

export const s3 = new S3Client({ requestHandler: { agent, requestTimeout: 60_000 } });
//                                                 ^^^^^ tls/option-has-no-effect [warning] -- `httpsAgent`
