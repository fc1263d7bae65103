import { Agent } from 'node:https';
import { HttpsProxyAgent } from 'hpagent';

export function outboundAgent(): Agent | HttpsProxyAgent {
  const proxy = process.env.HTTPS_PROXY;
  if (proxy) return new HttpsProxyAgent({ proxy, keepAlive: true });
  return new Agent({ keepAlive: true, rejectUnauthorized: false });
  //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled | when: `proxy` does not hold
}
