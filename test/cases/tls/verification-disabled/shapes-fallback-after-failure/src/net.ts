import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';

export function agent(file = '/etc/pki/corp.pem'): Agent {
  try {
    return new Agent({ ca: readFileSync(file) });
  } catch {
    return new Agent({ rejectUnauthorized: false });
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: caught
  }
}
