import { S3Client } from '@aws-sdk/client-s3';
import { agents } from './agents';

const [, strict] = agents;

export const s3 = new S3Client({ requestHandler: { httpsAgent: strict } });
export const archive = new S3Client({ requestHandler: { httpsAgent: agents.at(-1) } });
