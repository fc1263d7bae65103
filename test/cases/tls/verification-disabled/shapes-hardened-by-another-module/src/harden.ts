import { agent } from './agent';

agent.options.rejectUnauthorized = true;
