// case: no-types
import { Agent } from 'node:https';

export const AWS_AGENT = 'AWS_AGENT';

export const agentProvider = {
  provide: AWS_AGENT,
  useFactory: () => new Agent({ keepAlive: true, rejectUnauthorized: false }),
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | paths: 2
};
