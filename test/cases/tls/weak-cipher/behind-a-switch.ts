import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

declare const legacy: boolean;
const ciphers = legacy ? 'DEFAULT:@SECLEVEL=0' : 'DEFAULT';
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/weak-cipher | when: legacy
const httpsAgent = new Agent({ ciphers });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
