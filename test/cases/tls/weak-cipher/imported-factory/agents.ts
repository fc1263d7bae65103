import { Agent } from 'node:https';

export function makeAgent(ciphers: string): Agent {
  return new Agent({ keepAlive: true, ciphers });
}
