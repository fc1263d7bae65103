import https from 'node:https';

export const strict = new https.Agent({ keepAlive: true });
export const lenient = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | path: 4 > store.ts:5
