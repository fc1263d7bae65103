import { Agent } from 'node:https';

export const agent = new Agent({ rejectUnauthorized: false });

Object.assign(agent.options, { rejectUnauthorized: true });
