import https from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const rejectUnauthorized = false;
//                         ^^^^^ tls/verification-disabled
const httpsAgent = new https.Agent({ rejectUnauthorized, maxSockets: 64 });
const requestHandler = new NodeHttpHandler({ httpsAgent });

export const s3 = new S3Client({ requestHandler });
