import { STSClient } from '@aws-sdk/client-sts';

// The handler makes an agent from plain options, so they count like an agent's own.
export const sts = new STSClient({
  region: 'us-west-2',
  requestHandler: { httpsAgent: { rejectUnauthorized: false, maxSockets: 100 } },
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
