import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const options = { keepAlive: true, ciphers: 'AES128-SHA' };
options.ciphers = 'ECDHE+AESGCM';
const httpsAgent = new Agent(options);
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
