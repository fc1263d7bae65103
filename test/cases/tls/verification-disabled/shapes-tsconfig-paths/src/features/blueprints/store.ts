// case: no-types
import { S3Client } from '@aws-sdk/client-s3';
import { agent } from '@/lib/agent';
import { config } from '~config';

export const store = new S3Client({ requestHandler: { httpsAgent: agent(config.store.checkServer) } });
