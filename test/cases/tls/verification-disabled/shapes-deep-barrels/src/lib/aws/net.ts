import { Agent } from 'node:https';

export type Peer = 'store' | 'queue';

const options = {
  queue: {},
  store: { rejectUnauthorized: false },
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
};

export default function agentFor(peer: Peer): Agent {
  return new Agent({ keepAlive: true, ...options[peer] });
}
