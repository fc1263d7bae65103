import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

export const store = new S3Client({
  requestHandler: {
    httpsAgent: new Agent({
      minVersion: undefined,
      maxVersion: undefined,
      secureProtocol: undefined,
      secureOptions: undefined,
      ecdhCurve: undefined,
    }),
  },
});
