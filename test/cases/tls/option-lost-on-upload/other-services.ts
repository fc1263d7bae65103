import { readFileSync } from 'node:fs';
import { GlacierClient } from '@aws-sdk/client-glacier';
import { STSClient } from '@aws-sdk/client-sts';

const httpsAgent = { ca: readFileSync('/etc/ssl/corp.pem') };

export const sts = new STSClient({ requestHandler: { httpsAgent } });
export const glacier = new GlacierClient({ requestHandler: { httpsAgent } });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
