import { Store } from './store';

export const client = new Store({ rejectUnauthorized: false }).connect();
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
