import { Store } from './store.js';

export const { client } = new Store({ bucket: 'scans', agentOptions: { rejectUnauthorized: false } });
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
