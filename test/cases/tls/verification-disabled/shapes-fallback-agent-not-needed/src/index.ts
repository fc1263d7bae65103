import { Agent } from 'node:https';
import { Store } from './store';

export const store = new Store({ agent: new Agent({ keepAlive: true }) });
