import { Agent } from 'node:https';

export const agents = [new Agent({ rejectUnauthorized: false }), new Agent({ keepAlive: true })];
