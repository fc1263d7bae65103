import { HttpsProxyAgent } from 'https-proxy-agent';

export const viaProxy = (verify: boolean) =>
  new HttpsProxyAgent('https://egress.corp.internal:3129', { rejectUnauthorized: verify });
