import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
