import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const isOffline = process.env.IS_OFFLINE === 'true';

// The agent goes with the local endpoint or not at all.
export const s3 = new S3Client(
  isOffline
    ? {
        endpoint: 'https://localhost:4566',
        forcePathStyle: true,
        requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
      }
    : { region: 'eu-west-1' },
);
