import type { AgentOptions } from 'node:https';

export const base: AgentOptions = { keepAlive: true };

const lab = base;
lab.rejectUnauthorized = false;
// @1-31 tls/verification-disabled
