import { STS, STSClient } from '@aws-sdk/client-sts';
import { STS as Old } from 'aws-sdk';

export const plain = new STSClient({});
export const regional = new STS({ region: 'eu-west-1', useGlobalEndpoint: false });
export const named = new STSClient({ endpoint: 'https://sts.eu-west-1.amazonaws.com' });
export const set = new STSClient({ endpoint: process.env.STS_ENDPOINT });
export const local = new STSClient({ region: 'us-east-1', endpoint: 'http://localhost:4566' });
export const asked = new Old({ region: 'eu-west-1', stsRegionalEndpoints: 'regional' });
export const chosen = new Old({ region: 'eu-west-1', stsRegionalEndpoints: process.env.STS as 'legacy' | 'regional' });
export const china = new Old({ region: 'cn-north-1' });
export const government = new Old({ region: 'us-gov-west-1' });
export const addressed = new Old({ region: 'eu-west-1', endpoint: 'https://sts.eu-west-1.amazonaws.com' });
