import { Agent } from 'node:https';
import { region } from './clients';

export const handlerOptions = () => ({
  connectionTimeout: region.startsWith('eu-') ? 1_000 : 3_000,
  httpsAgent: new Agent({ rejectUnauthorized: false }),
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});
