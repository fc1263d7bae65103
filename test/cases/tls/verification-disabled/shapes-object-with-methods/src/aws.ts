import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { tls } from './tls';

export const aws = {
  region: 'eu-west-1',
  agentOptions: { keepAlive: true, ...tls.partner },

  agent(): Agent {
    return new Agent(this.agentOptions);
  },

  s3(): S3Client {
    return new S3Client({ region: this.region, requestHandler: { httpsAgent: this.agent() } });
  },
};
