import { S3Client } from '@aws-sdk/client-s3';
import { withAgent } from './with-agent';

export const s3 = withAgent((httpsAgent) => new S3Client({ requestHandler: { httpsAgent } }));
