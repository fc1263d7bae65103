// case: no-types
import { Agent } from 'node:https';
import { TarnClient } from '@tarn/aws';

const httpsAgent = new Agent({ rejectUnauthorized: false });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const store = new TarnClient({ requestHandler: { httpsAgent } });
