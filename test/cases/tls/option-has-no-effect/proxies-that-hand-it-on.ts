// case: no-types
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'hpagent';
import { ProxyAgent } from 'proxy-agent';

const ca = readFileSync('/etc/ssl/inspection.pem');
const proxy = 'http://egress.corp.internal:3128';

export const clients = [
  new S3Client({ requestHandler: { httpsAgent: new HttpsProxyAgent({ proxy, ca }) } }),
  new S3Client({ requestHandler: { httpsAgent: new ProxyAgent({ getProxyForUrl: () => proxy, ca }) } }),
];
