import type { AgentOptions } from 'node:https';
import type { S3ClientConfig } from '@aws-sdk/client-s3';

export const config = {
  client: { region: 'eu-west-1', maxAttempts: 3 } satisfies S3ClientConfig,
  agent: { keepAlive: true, rejectUnauthorized: <const>true } as const satisfies AgentOptions,
  labAgent: { rejectUnauthorized: false } as const,
};
