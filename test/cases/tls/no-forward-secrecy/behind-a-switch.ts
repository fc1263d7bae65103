import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const old = process.env.OLD === 'yes';
const httpsAgent = new Agent({
  ...(old && { ciphers: 'AES128-GCM-SHA256' }),
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/no-forward-secrecy | when: old
});
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
