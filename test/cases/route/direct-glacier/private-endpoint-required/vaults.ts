import { GlacierClient } from '@aws-sdk/client-glacier';

export const client = new GlacierClient({ region: 'eu-west-1' });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier [warning] -- requirePrivateEndpoint
