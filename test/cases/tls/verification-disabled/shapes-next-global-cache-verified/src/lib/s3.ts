import { S3Client } from '@aws-sdk/client-s3';
import { agents } from './agent';

declare global {
  var cachedS3: S3Client | undefined;
}

export const s3 = globalThis.cachedS3 ?? new S3Client({ requestHandler: { httpsAgent: agents.strict } });

if (process.env.NODE_ENV !== 'production') globalThis.cachedS3 = s3;
