import { GlacierClient } from '@aws-sdk/client-glacier';
import { make } from './aws/make';

export const vaults = make(GlacierClient, { region: 'eu-west-1' });
