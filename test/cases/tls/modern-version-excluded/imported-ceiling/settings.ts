import type { SecureVersion } from 'node:tls';

export const newestTls: SecureVersion = 'TLSv1';
//                                      ^^^^^^^ tls/modern-version-excluded | path: 3 > agent.ts:4 > store.ts:5
