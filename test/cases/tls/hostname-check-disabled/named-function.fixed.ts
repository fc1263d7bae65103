import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const httpsAgent = new https.Agent({ maxSockets: 50 });

export const s3 = new S3Client({ region: 'eu-west-1', requestHandler: { httpsAgent } });
