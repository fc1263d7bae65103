import { Agent } from 'node:https';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const httpAgent = new Agent({ keepAlive: true, minVersion: 'TLSv1.2' });

export const sts = new STSClient({
  requestHandler: new NodeHttpHandler({ connectionTimeout: 2_000, httpsAgent: httpAgent }),
});
