// case: no-types
import { Agent } from 'node:https';
import { makeS3Layer } from '../src/layers/s3';

export const rig = makeS3Layer({
  endpoint: 'https://localhost:9443',
  requestHandler: { httpsAgent: new Agent({ rejectUnauthorized: false }) },
});
