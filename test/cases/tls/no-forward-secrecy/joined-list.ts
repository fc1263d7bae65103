import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const suites = ['AES256-GCM-SHA384', 'AES128-GCM-SHA256'].join(':');
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/no-forward-secrecy
const httpsAgent = new Agent({ ciphers: suites });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
