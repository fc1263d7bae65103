import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import http from 'node:http';

const httpAgent = new http.Agent({ keepAlive: true });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpAgent }) });
export const options = { ciphers: 'AES128-SHA' };
