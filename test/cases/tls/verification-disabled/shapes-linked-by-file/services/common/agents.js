import { Agent } from 'node:https';

export const storeAgent = new Agent({ keepAlive: true, rejectUnauthorized: false });
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
