import { Agent } from 'node:https';
import { lazy } from './lazy';

export const agent = lazy(() => new Agent({ keepAlive: true, rejectUnauthorized: false }));
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
