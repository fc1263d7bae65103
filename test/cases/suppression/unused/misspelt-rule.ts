import { GlacierClient } from '@aws-sdk/client-glacier';

// glacier-guard-ignore-next-line route/direct-glaciers -- emptied by hand
//                                ^^^^^^^^^^^^^^^^^^^^^ suppression/unused -- no rule `route/direct-glaciers`
export const vaults = new GlacierClient({});
//                    ^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
