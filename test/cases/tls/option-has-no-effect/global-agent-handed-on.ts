import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

https.globalAgent.options.minVersion = 'TLSv1.3';

export const s3 = new S3Client({ requestHandler: { httpsAgent: https.globalAgent } });
