import { Agent } from 'node:https';

export const agent = new Agent({ rejectUnauthorized: false });
export const timeout = 3_000;
