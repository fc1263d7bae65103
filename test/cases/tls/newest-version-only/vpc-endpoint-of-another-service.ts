import { Agent } from 'node:https';
import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({
  endpoint: 'https://vpce-0fa7e1b2c3d4e5f60-k2v9x1yz.sts.eu-central-1.vpce.amazonaws.com',
  requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.3' }) },
});
