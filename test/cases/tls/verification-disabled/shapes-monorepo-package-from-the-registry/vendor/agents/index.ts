// case: no-types
import { Agent } from 'node:https';

export const laxAgent = new Agent({ rejectUnauthorized: false });
