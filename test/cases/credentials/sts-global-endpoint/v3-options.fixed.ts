import { STSClient } from '@aws-sdk/client-sts';

export const legacy = new STSClient({ region: 'eu-west-1' });
export const pseudo = new STSClient({ region: 'aws-global' });
