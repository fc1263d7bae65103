// case: no-types
import { Agent } from 'node:https';

/** For the printers in the building, which have certificates of their own. */
export const printerAgent = new Agent({ rejectUnauthorized: false });

export const awsAgent = new Agent({ keepAlive: true, maxSockets: 32 });
