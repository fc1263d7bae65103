import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { environmentConfig } from './environment';

// A handler stands here for itself: nothing of the one before it is left.
export const serviceConfig = (extra: S3ClientConfig): S3ClientConfig => ({
  ...environmentConfig,
  ...extra,
  requestHandler: new NodeHttpHandler({ requestTimeout: 10_000 }),
});
