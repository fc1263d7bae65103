import { STSClient } from '@aws-sdk/client-sts';
import { clientConfig } from './config';

export const sts = new STSClient({ ...clientConfig, region: 'us-east-1' });
