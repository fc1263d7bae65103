import { S3Client } from '@aws-sdk/client-s3';

// These are Node.js's own, so that uploads without them are no worse.
export const s3 = new S3Client({
  requestHandler: { httpsAgent: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ecdhCurve: 'auto' } },
});
