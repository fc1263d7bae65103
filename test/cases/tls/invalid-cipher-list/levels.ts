import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ ciphers: 'DEFAULT:@SECLEVEL=2:@STRENGTH' });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
