// case: no-types
import { readFileSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const ca = readFileSync('/etc/ssl/proxy-ca.pem');
const httpsAgent = new HttpsProxyAgent('https://egress.corp.internal:3129', { ca, minVersion: 'TLSv1.2' });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
