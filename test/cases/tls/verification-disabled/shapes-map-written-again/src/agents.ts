import { Agent } from 'node:https';

export const agents = new Map<string, Agent>([['store', new Agent({ rejectUnauthorized: false })]]);

agents.set('store', new Agent({ keepAlive: true }));
