import { Agent } from 'node:https';

export function agentFor(strict: boolean): Agent {
  return strict ? new Agent({ keepAlive: true }) : new Agent({ keepAlive: true, checkServerIdentity: () => undefined });
  //                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hostname-check-disabled
}
