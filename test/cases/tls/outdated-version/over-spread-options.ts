import { Agent, type AgentOptions } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// A floor beside the method of the defaults would be refused.
const defaults: AgentOptions = { keepAlive: true, secureProtocol: 'SSLv23_method' };
const httpsAgent = new Agent({ ...defaults, secureProtocol: 'TLS_method' });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/outdated-version -- Set `secureProtocol: 'TLSv1_2_method'`
export const s3 = new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });
