import { Agent } from 'node:https';

const agents = new Map<string, Agent>();

export function agentFor(host: string): Agent {
  let agent = agents.get(host);
  if (!agent) {
    agent = new Agent({ servername: host, rejectUnauthorized: false });
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
    agents.set(host, agent);
  }
  return agent;
}
