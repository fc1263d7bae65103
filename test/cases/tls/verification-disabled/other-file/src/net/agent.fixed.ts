import { Agent } from 'node:https';

const options = { keepAlive: true };

export const sharedAgent = new Agent(options);
