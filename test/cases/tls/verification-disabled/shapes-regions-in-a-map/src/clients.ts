import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { regions } from './regions';

const httpsAgent = new Agent({ rejectUnauthorized: false });
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

export const clients = Object.fromEntries(
  regions.map((region) => [region, new S3Client({ region, requestHandler: { httpsAgent } })]),
);
