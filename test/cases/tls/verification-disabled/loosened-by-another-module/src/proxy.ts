import { sharedAgent } from './net';

export function trustTheProxy(): void {
  sharedAgent.options.rejectUnauthorized = false;
  // @3-49 tls/verification-disabled | when: `proxy.ts` has run and `trustTheProxy` has run
}
