import { Agent } from 'node:https';

export const lenient = new Agent({ keepAlive: true, rejectUnauthorized: false });
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
