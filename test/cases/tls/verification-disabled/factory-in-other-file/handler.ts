import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export function createHandler(timeout: number) {
  const httpsAgent = new Agent({
    timeout,
    rejectUnauthorized: false,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 7 > 5 > 10 > worker.ts:4
  });
  return new NodeHttpHandler({ httpsAgent, requestTimeout: timeout });
}
