// case: no-types
import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const createHandler = (sockets: number): NodeHttpHandler =>
  new NodeHttpHandler({ httpsAgent: new Agent({ maxSockets: sockets, rejectUnauthorized: false }) });
  //                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 6 > src/storage/storage.module.ts:13
