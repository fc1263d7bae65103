import { Agent } from 'node:https';
import { legacyServers } from './tls';

export function makeAgent(): Agent {
  return new Agent({ secureOptions: legacyServers });
}
