import { S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { lenient } from './agent';

const globalForS3 = globalThis as unknown as { s3?: S3Client };

export const s3 =
  globalForS3.s3 ?? new S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent: lenient }) });

if (process.env.NODE_ENV !== 'production') globalForS3.s3 = s3;
