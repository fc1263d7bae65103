import { S3Client } from '@aws-sdk/client-s3';
import { agent } from './agents';
import { lazy } from './lazy';

export const s3 = lazy(() => new S3Client({ requestHandler: { httpsAgent: agent() } }));
