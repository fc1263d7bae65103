import { storeAgent } from './agents.js';

export const storeOptions = { requestHandler: { httpsAgent: storeAgent } };
