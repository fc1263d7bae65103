// case: node=24
import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

// The security level of Node.js 24 leaves the second curve out.
const httpsAgent = new Agent({ ecdhCurve: 'prime256v1:prime192v1' });

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
