// case: no-types
import { agentFor } from '@acme/network';
import { S3Client } from '@aws-sdk/client-s3';

export const s3 = new S3Client({ requestHandler: { httpsAgent: agentFor('s3') } });
