import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({ region: 'eu-west-1' });
