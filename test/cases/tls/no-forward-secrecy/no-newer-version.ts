import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { Agent } from 'node:https';

const httpsAgent = new Agent({ maxVersion: 'TLSv1.2', ciphers: 'AES256-GCM-SHA384:AES128-GCM-SHA256' });
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/no-forward-secrecy [error] -- no TLS 1.3
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
