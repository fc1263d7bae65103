import { Agent, type AgentOptions } from 'node:https';

export function agentFor(mode: 'strict' | 'lenient', options: AgentOptions): Agent {
  switch (mode) {
    case 'strict':
      if (options.rejectUnauthorized === false) throw new TypeError('strict agents verify');
      return new Agent(options);
    default:
      return new Agent({ ...options, rejectUnauthorized: true });
  }
}
