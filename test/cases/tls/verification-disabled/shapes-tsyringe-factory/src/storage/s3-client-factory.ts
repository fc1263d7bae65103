// case: no-types
import { Agent } from 'node:https';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { DependencyContainer, FactoryFunction } from 'tsyringe';
import { SERVICES } from '../constants';

const connection = (base: S3ClientConfig): S3ClientConfig => ({
  ...base,
  forcePathStyle: true,
  requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ rejectUnauthorized: false }) }),
  //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
});

export const s3ClientFactory: FactoryFunction<S3Client> = (container: DependencyContainer) => {
  const config = container.resolve<{ get(name: string): S3ClientConfig }>(SERVICES.CONFIG);
  return new S3Client(connection(config.get('storage')));
};
