import { Agent } from 'node:https';

export function agent(sockets: number, verify: boolean): Agent {
  if (sockets > 512) return agent(512, verify);
  return new Agent({ maxSockets: sockets, rejectUnauthorized: verify });
}
