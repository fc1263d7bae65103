// case: no-types
import { Agent } from 'node:https';
import { env } from './env';

export const agent = env.S3_TRUST_ANY_CERT
  ? new Agent({ rejectUnauthorized: false })
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: S3_TRUST_ANY_CERT
  : new Agent({ keepAlive: true });
