import type { AgentOptions } from 'node:https';

export const environments: Record<string, AgentOptions> = {
  dev: { rejectUnauthorized: false },
  prod: { keepAlive: true },
};
