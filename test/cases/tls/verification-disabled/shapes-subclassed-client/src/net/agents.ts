import { Agent } from 'node:https';

export function intranet(): Agent {
  return new Agent({ ...{ keepAlive: true }, rejectUnauthorized: false });
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
}
