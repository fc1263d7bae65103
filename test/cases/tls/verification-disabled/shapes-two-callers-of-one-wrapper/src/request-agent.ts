import { Agent } from 'node:https';

export interface Peer {
  readonly name: string;
  readonly selfSigned?: boolean;
}

export const agentOf = (peer: Peer): Agent => new Agent({ rejectUnauthorized: !peer.selfSigned });
