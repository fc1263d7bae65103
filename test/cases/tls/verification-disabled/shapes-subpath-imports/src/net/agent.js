import { Agent } from 'node:https';
import config from '#config';

export const agent = new Agent(config.tls);
