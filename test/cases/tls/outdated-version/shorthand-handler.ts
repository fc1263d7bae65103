import { Agent } from 'node:https';
import { STSClient } from '@aws-sdk/client-sts';

export const sts = new STSClient({
  requestHandler: { httpsAgent: new Agent({ maxSockets: 25, minVersion: 'TLSv1.1' }) },
  //                                                        ^^^^^^^^^^^^^^^^^^^^^ tls/outdated-version -- accepts TLS 1.1,
});
