import { Agent } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const agentOptions = {
  keepAlive: true,
  'minVersion': 'TLSv1.2' as const,
};

export const s3 = new S3Client({
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent(agentOptions) }),
});
