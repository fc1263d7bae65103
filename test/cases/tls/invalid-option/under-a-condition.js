import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const options = { keepAlive: true };
if (process.env.STRICT_TLS) options.minVersion = '1.2';
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/invalid-option | when: STRICT_TLS
export const store = new S3Client({ requestHandler: { httpsAgent: new Agent(options) } });
