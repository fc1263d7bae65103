/* glacier-guard-ignore-file route/direct-glacier -- the vaults are being emptied */
import { Agent } from 'node:https';
import { GlacierClient } from '@aws-sdk/client-glacier';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const requestHandler = new NodeHttpHandler({
  // glacier-guard-ignore-next-line tls/verification-disabled -- behind the lab's own proxy
  httpsAgent: new Agent({ rejectUnauthorized: false }),
});

export const vaults = new GlacierClient({ requestHandler });
