/* glacier-guard-ignore-file route/direct-glacier -- vaults are emptied by this script, then it goes */
import { GlacierClient } from '@aws-sdk/client-glacier';

export const client = new GlacierClient({});
