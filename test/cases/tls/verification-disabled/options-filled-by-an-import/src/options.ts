import type { AgentOptions } from 'node:https';

export const options: AgentOptions = { keepAlive: true };
