import { agent, internal } from './agents';

internal.options.rejectUnauthorized = false;
export const strict = agent.options.rejectUnauthorized === false ? internal : agent;
