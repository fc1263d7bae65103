import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';

const agent = new Agent({ minVersion: 'TLSv1.3' });

export const s3 = new S3Client({
  requestHandler: {
    agent,
    handle: async () => {
      throw new Error(`not in tests: ${agent.options.minVersion}`);
    },
  } as never,
});
