// case: no-types
import { Agent, type AgentOptions } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { DependencyContainer } from 'tsyringe';
import { SERVICES } from '../constants';

// What the container resolves replaces what stands before it.
export const s3ClientFactory = (container: DependencyContainer): S3Client => {
  const tls = container.resolve<AgentOptions>(SERVICES.TLS);
  const config: S3ClientConfig = {
    requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ...tls, rejectUnauthorized: true }) }),
  };
  return new S3Client(config);
};
