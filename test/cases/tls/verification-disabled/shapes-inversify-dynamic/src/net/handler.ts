// case: no-types
import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

type Peer = 'partner' | 'public';

const agents: Record<Peer, Agent> = {
  partner: new Agent({ rejectUnauthorized: false }),
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  public: new Agent({ keepAlive: true }),
};

export function handlerFor(peer: Peer): NodeHttpHandler {
  return new NodeHttpHandler({ httpsAgent: agents[peer] });
}
