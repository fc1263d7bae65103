// case: no-types
import type { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { AWS_AGENT } from './agent.provider';

export const clientProviders = [
  {
    provide: S3Client,
    inject: [AWS_AGENT],
    useFactory: (httpsAgent: Agent) => new S3Client({ requestHandler: { httpsAgent } }),
  },
  {
    provide: STSClient,
    inject: [AWS_AGENT],
    useFactory: (httpsAgent: Agent) => new STSClient({ requestHandler: { httpsAgent } }),
  },
];
