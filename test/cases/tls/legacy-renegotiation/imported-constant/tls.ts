import { constants } from 'node:crypto';

export const legacyServers = constants.SSL_OP_LEGACY_SERVER_CONNECT;
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/legacy-renegotiation | path: 3 > agent.ts:5 > agent.ts:5 > store.ts:4
