import type { AgentOptions } from 'node:https';

export const strict: AgentOptions = { keepAlive: true, maxSockets: 100, minVersion: 'TLSv1.3' };
