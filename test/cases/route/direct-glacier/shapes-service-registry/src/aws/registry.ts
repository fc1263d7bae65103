import { GlacierClient } from '@aws-sdk/client-glacier';
import { S3Client } from '@aws-sdk/client-s3';

export const registry = {
  s3: (region: string) => new S3Client({ region }),
  glacier: (region: string) => new GlacierClient({ region }),
  //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route/direct-glacier
};

export type Service = keyof typeof registry;
