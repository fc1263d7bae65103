import { GlacierClient } from '@aws-sdk/client-glacier';

// glacier-guard-ignore-next-line route/direct-glacier -- emptied by hand
//                                ^^^^^^^^^^^^^^^^^^^^ suppression/unused

export const vaults = new GlacierClient({});
//                    ^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
