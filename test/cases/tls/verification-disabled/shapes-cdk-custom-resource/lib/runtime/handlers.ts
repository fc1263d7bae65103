// case: no-types
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const tolerant = NodeHttpHandler.create({ httpsAgent: { rejectUnauthorized: false } });
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
