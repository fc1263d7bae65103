import { GlacierClient } from '@aws-sdk/client-glacier';

export const isVaultClient = (value: unknown): value is GlacierClient => value instanceof GlacierClient;
