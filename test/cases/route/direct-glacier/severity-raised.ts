// case: rules={"route/direct-glacier":"error"}
import { GlacierClient } from '@aws-sdk/client-glacier';

export const client = new GlacierClient({});
//                    ^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier [error]
