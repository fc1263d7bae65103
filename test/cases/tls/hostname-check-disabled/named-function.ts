import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const anyName = () => undefined;
//              ^^^^^^^^^^^^^^^ tls/hostname-check-disabled

const httpsAgent = new https.Agent({ maxSockets: 50, checkServerIdentity: anyName });

export const s3 = new S3Client({ region: 'eu-west-1', requestHandler: { httpsAgent } });
