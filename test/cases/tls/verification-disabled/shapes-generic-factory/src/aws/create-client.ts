import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

interface Shared {
  region?: string;
  requestHandler?: NodeHttpHandler;
}

export function createClient<Client>(Client: new (config: Shared) => Client, shared: Shared = {}): Client {
  const httpsAgent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  return new Client({ requestHandler: new NodeHttpHandler({ httpsAgent }), ...shared });
}
