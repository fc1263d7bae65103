import { Agent } from 'node:https';
import { newestTls } from './settings.js';

export const makeAgent = () => new Agent({ maxVersion: newestTls, keepAlive: true });
