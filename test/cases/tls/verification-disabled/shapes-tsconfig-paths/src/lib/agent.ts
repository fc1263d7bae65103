// case: no-types
import { Agent } from 'node:https';

export const agent = (checkServer: boolean): Agent => new Agent({ rejectUnauthorized: checkServer });
