// case: rules={"route/direct-glacier":"off"}
/* glacier-guard-ignore-file route/direct-glacier -- for those who have the rule on */
import { GlacierClient } from '@aws-sdk/client-glacier';

export const vaults = new GlacierClient({});
