import { S3Client } from '@aws-sdk/client-s3';

export const ready = (async () => {
  const { createHandler } = await import('./handler');
  return new S3Client({ requestHandler: await createHandler() });
})();
