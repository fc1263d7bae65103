import { Agent } from 'node:https';

export const agents = new Map([
  ['inner', new Agent({ rejectUnauthorized: false })],
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  ['outer', new Agent({ keepAlive: true })],
]);
