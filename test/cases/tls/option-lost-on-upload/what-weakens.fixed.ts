import { S3Client } from '@aws-sdk/client-s3';

// Whoever sets these is told by other rules; losing them harms nothing.
export const s3 = new S3Client({
  requestHandler: { httpsAgent: { maxSockets: 200 } },
});
