import { S3Client } from '@aws-sdk/client-s3';
import { agents } from './agents';

const [, httpsAgent] = agents();

export const s3 = new S3Client({ requestHandler: { httpsAgent } });
