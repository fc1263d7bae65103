import { Agent } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';

export class TunedS3Client extends S3Client {
  constructor(config: S3ClientConfig, agent: Agent = new Agent({ maxSockets: 128 })) {
    super({ maxAttempts: 6, ...config, requestHandler: new NodeHttpHandler({ httpsAgent: agent }) });
  }
}
