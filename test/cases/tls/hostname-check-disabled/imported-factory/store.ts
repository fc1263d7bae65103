import { S3Client } from '@aws-sdk/client-s3';
import { agentFor } from './agents';

export const s3 = new S3Client({ requestHandler: { httpsAgent: agentFor(false) } });
