import { Agent } from 'node:https';

const options = { keepAlive: true, rejectUnauthorized: false };
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 3 > 6 > src/backup/client.ts:6

export const sharedAgent = new Agent(options);
