// case: no-types
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const ca = readFileSync('/etc/ssl/inspection.pem');
const clear = new HttpsProxyAgent('http://egress.corp.internal:3128', { ca });
//                                                                      ^^ tls/option-has-no-effect [warning] -- `http:` proxy | path: 7 > 10 | fix: none

export const s3 = new S3Client({ requestHandler: { httpsAgent: clear } });

const given = new HttpsProxyAgent(process.env.HTTPS_PROXY ?? '', { minVersion: 'TLSv1.3' });
//                                                                 ^^^^^^^^^^^^^^^^^^^^^ tls/option-has-no-effect [warning] -- at most the connection to the proxy
export const other = new S3Client({ requestHandler: { httpsAgent: given } });
