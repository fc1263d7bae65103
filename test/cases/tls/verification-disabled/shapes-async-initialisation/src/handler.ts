import { readFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export async function createHandler(caFile?: string): Promise<NodeHttpHandler> {
  if (!caFile) return new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: false }) });
  //                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
  return new NodeHttpHandler({ httpsAgent: new Agent({ ca: await readFile(caFile) }) });
}
