import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export function createHandler(timeout: number) {
  const httpsAgent = new Agent({
    timeout,
  });
  return new NodeHttpHandler({ httpsAgent, requestTimeout: timeout });
}
