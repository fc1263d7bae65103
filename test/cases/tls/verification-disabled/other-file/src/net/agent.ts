import { Agent } from 'node:https';

const options = { keepAlive: true, rejectUnauthorized: false };
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const sharedAgent = new Agent(options);
