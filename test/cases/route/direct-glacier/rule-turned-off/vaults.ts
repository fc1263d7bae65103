import { GlacierClient } from '@aws-sdk/client-glacier';

export const client = new GlacierClient({});
