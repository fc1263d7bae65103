import https from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpsAgent = new https.Agent({ maxSockets: 200, rejectUnauthorized: false });
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | paths: 3

export const requestHandler = new NodeHttpHandler({ httpsAgent, connectionTimeout: 2_000 });
