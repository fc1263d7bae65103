import type { AgentOptions } from 'node:https';

export function agentOptions(stage: string | undefined): AgentOptions {
  let verify = false;
  const options: AgentOptions = { keepAlive: true };
  if (stage !== undefined) options.maxSockets = 100;
  verify = true;
  options.rejectUnauthorized = verify;
  return options;
}
