import type { AgentOptions } from 'node:https';

export const base: AgentOptions = { keepAlive: true };

export const lab = structuredClone(base);
lab.rejectUnauthorized = false;

export const rig = JSON.parse(JSON.stringify(base)) as AgentOptions;
rig.rejectUnauthorized = false;
