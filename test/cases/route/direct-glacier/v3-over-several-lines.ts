import { GlacierClient } from '@aws-sdk/client-glacier';

export const vaults = new GlacierClient({
//                    ^^^^^^^^^^^^^^^^^^^…}) route/direct-glacier
  region: process.env.AWS_REGION ?? 'us-west-2',
  maxAttempts: 8,
});
