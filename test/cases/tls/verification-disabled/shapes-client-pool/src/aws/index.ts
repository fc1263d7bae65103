import { Agent } from 'node:https';
import { ClientPool } from './pool';

export const pool = new ClientPool(new Agent({ maxSockets: 100, rejectUnauthorized: false }));
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
