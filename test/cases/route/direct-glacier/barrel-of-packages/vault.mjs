import { Glacier } from './everything.mjs';

export const vaults = new Glacier({ region: 'sa-east-1' });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
