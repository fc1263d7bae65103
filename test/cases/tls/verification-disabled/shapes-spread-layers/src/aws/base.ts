import type { AgentOptions } from 'node:https';

export const baseAgent: AgentOptions = { keepAlive: true, maxSockets: 50 };
