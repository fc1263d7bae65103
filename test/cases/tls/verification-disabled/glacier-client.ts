import { Agent } from 'node:https';
import { GlacierClient } from '@aws-sdk/client-glacier';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const handler = new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: false }) });
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
export const vaults = new GlacierClient({ region: 'eu-west-1', requestHandler: handler });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier [info]
