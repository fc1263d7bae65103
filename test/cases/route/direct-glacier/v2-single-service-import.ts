import Glacier from 'aws-sdk/clients/glacier';

export const vaults = new Glacier();
//                    ^^^^^^^^^^^^^ route/direct-glacier
