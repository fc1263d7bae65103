// case: no-types
import { Agent } from 'node:https';
import { makeS3Layer } from './layers/s3';

export const live = makeS3Layer({ region: 'eu-west-1', requestHandler: { httpsAgent: new Agent({ keepAlive: true }) } });
