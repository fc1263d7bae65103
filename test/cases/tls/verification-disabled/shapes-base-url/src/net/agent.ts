// case: no-types
import { Agent } from 'node:https';

export const agent = new Agent({ rejectUnauthorized: false });
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
