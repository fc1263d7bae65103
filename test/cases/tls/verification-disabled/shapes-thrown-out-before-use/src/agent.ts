import { Agent, type AgentOptions } from 'node:https';

export function strictAgent(options: AgentOptions): Agent {
  if (options.rejectUnauthorized === false) {
    throw new Error('certificates are always verified');
  }
  return new Agent(options);
}
