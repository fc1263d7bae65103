// case: no-types
import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { TLS } from '../constants';

export const handler = new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: TLS.VERIFY }) });
