// case: no-types
import middy from '@middy/core';
import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { withClients } from './middleware/clients';

export const handler = middy(async (event: { bucket: string }, context: { s3: S3Client }) => {
  await context.s3.send(new HeadBucketCommand({ Bucket: event.bucket }));
}).use(withClients());
