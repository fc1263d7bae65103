import { Agent, type AgentOptions } from 'node:https';

const options: AgentOptions = { keepAlive: true };

// An agent keeps a copy of what it is given.
export const awsAgent = new Agent(options);

options.rejectUnauthorized = false;
export const labAgent = new Agent(options);
