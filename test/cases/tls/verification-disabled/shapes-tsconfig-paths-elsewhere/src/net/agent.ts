// case: no-types
import { Agent } from 'node:https';

// Nothing imports this file any more.
export const agent = new Agent({ rejectUnauthorized: false });
