// case: no-types
import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export const createHandler = (caFile: string): NodeHttpHandler =>
  new NodeHttpHandler({ httpsAgent: new Agent({ ca: readFileSync(caFile), rejectUnauthorized: true }) });
