import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

https.globalAgent.options.rejectUnauthorized = false;
// @1-53 tls/verification-disabled

export const s3 = new S3Client({ requestHandler: { httpsAgent: https.globalAgent } });
