import { Agent } from 'node:https';
import { TlsPolicy } from './security/tls-policy';

export const printers = new Agent({ rejectUnauthorized: TlsPolicy.relaxed().verifies });
