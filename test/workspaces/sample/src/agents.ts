import { Agent } from 'node:https';

/** The scanners send thousands of small files at night: connections are kept and shared. */
export function createAgent(maxSockets: number, verify = true): Agent {
  return new Agent({ keepAlive: true, maxSockets, rejectUnauthorized: verify });
}
