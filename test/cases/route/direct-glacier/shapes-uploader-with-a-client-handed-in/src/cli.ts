import { GlacierClient } from '@aws-sdk/client-glacier';
import { Uploader } from './uploader';

export const uploader = new Uploader(
  process.argv[2] ?? 'backups',
  new GlacierClient({ region: process.argv[3], maxAttempts: 10 }),
// @3-66 route/direct-glacier
);
