import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const defaults = { minVersion: 'TLS1.2', ecdhCurve: 'P257' };
const httpsAgent = new Agent({ ...defaults, minVersion: 'TLSv1.2', ecdhCurve: 'P-256' });
export const s3 = new S3Client({ requestHandler: { httpsAgent } });
