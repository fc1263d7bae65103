import { Agent } from 'node:https';
import { createSecureContext } from 'node:tls';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const secureContext = createSecureContext({ minVersion: 'TLSv1' });
//                                          ^^^^^^^^^^^^^^^^^^^ tls/outdated-version
const httpsAgent = new Agent({ keepAlive: true, secureContext });
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
