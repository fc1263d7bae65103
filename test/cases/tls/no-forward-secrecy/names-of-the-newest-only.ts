import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
