import { Agent } from 'node:https';
import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({
  requestHandler: { httpsAgent: new Agent({ minVersion: 'TLSv1.3' }) },
});
