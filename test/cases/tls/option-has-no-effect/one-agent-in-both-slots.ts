// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { HttpsProxyAgent } from 'https-proxy-agent';

const agent = new HttpsProxyAgent('http://egress.corp.internal:3128');

export const s3 = new S3Client({ requestHandler: { httpAgent: agent, httpsAgent: agent } });
