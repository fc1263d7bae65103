// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { laxAgent } from '@acme/agents';

export const store = new S3Client({ requestHandler: { httpsAgent: laxAgent } });
