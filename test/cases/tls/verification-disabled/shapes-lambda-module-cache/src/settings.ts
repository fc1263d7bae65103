import type { AgentOptions } from 'node:https';

const tls: AgentOptions = { keepAlive: true };
tls.rejectUnauthorized = false;
// @1-31 tls/verification-disabled

export const connection = { region: 'ap-south-1', tls };
